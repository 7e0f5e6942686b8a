-- Model files that were registered, by the SHA-256 in hex of their bytes; never deleted.
CREATE TABLE ModelFile (
  sha256 CHAR(64) NOT NULL,
  schemaName VARCHAR(64) NOT NULL,
  name VARCHAR(255) NOT NULL,
  storedAt TIMESTAMP NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (sha256)
);
