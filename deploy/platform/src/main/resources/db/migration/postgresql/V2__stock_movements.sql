-- Which stock movements were recorded, with the SHA-256 in hex of what they said.
CREATE TABLE StockMovement (
  item VARCHAR(255) NOT NULL,
  movement VARCHAR(160) NOT NULL,
  content CHAR(64) NOT NULL,
  PRIMARY KEY (item, movement)
);
