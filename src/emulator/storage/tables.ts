// The tables. Items keep their values as JSON; columns marked as indexed also have a row per item in item_index,
// so that a filter on an indexed column stays quick in a long list, and one on any other column does not.

export const tables = `
CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, template TEXT NOT NULL,
  system INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL, next_item INTEGER NOT NULL,
  created INTEGER NOT NULL, created_by TEXT NOT NULL, modified INTEGER NOT NULL, modified_by TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS lists_by_site ON lists (site, deleted);
CREATE TABLE IF NOT EXISTS columns (
  list TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (list, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS items (
  list TEXT NOT NULL, id INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
  created INTEGER NOT NULL, created_by TEXT NOT NULL, modified INTEGER NOT NULL, modified_by TEXT NOT NULL,
  PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item_index (
  list TEXT NOT NULL, column_name TEXT NOT NULL, item INTEGER NOT NULL, value,
  PRIMARY KEY (list, column_name, item)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS item_index_by_value ON item_index (list, column_name, value, item);
CREATE TABLE IF NOT EXISTS versions (
  list TEXT NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
  modified INTEGER NOT NULL, modified_by TEXT NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS site_people (
  site TEXT NOT NULL, principal TEXT NOT NULL, lookup INTEGER NOT NULL, PRIMARY KEY (site, principal)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS grants (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, client TEXT NOT NULL, roles TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS revoked_grants (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  type TEXT NOT NULL, content BLOB, size INTEGER NOT NULL, version INTEGER NOT NULL,
  created INTEGER NOT NULL, created_by TEXT NOT NULL, modified INTEGER NOT NULL, modified_by TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS files_by_name ON files (site, parent, folded);
CREATE TABLE IF NOT EXISTS outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, app TEXT NOT NULL, chain TEXT, message TEXT NOT NULL,
  replaced INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, mailbox TEXT NOT NULL, folder TEXT NOT NULL,
  moves INTEGER NOT NULL, immutable TEXT NOT NULL, moving TEXT NOT NULL, draft INTEGER NOT NULL,
  created INTEGER NOT NULL, modified INTEGER NOT NULL, received INTEGER NOT NULL,
  internet_id TEXT NOT NULL, conversation TEXT NOT NULL, content TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS messages_by_mailbox ON messages (mailbox, received);
CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;
