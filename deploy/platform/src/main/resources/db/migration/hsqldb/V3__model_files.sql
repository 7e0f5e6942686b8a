-- Model files that were registered, by the SHA-256 in hex of their bytes; never deleted.
CREATE TABLE ModelFile (
  sha256 CHAR(64) NOT NULL,
  schemaName VARCHAR(64) NOT NULL,
  name VARCHAR(255) NOT NULL,
  storedAt TIMESTAMP NOT NULL,
  content VARBINARY(67108864) NOT NULL,
  PRIMARY KEY (sha256)
);
