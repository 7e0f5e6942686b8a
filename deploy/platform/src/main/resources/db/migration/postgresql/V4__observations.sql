-- Which weather forecasts and signals were recorded, with the SHA-256 in hex of what they said.
CREATE TABLE Observation (
  market VARCHAR(255) NOT NULL,
  observation VARCHAR(500) NOT NULL,
  content CHAR(64) NOT NULL,
  PRIMARY KEY (market, observation)
);
