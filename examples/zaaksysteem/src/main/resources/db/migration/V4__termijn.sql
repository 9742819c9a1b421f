-- De regie houdt bij tot wanneer op een aanvraag kan worden besloten.
ALTER TABLE zaak ADD COLUMN uiterlijke_einddatum DATE;
ALTER TABLE zaak ADD COLUMN opgeschort BOOLEAN DEFAULT FALSE NOT NULL;
