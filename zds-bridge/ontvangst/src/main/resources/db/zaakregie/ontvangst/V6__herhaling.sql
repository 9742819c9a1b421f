-- Nonces en handtekeningen van WS-Security die al zijn gebruikt, als digest, tot zij om hun leeftijd geweigerd worden.
CREATE TABLE zr_ontvangst_herhaling (
    kenmerk VARCHAR(64) NOT NULL,
    vervalt TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT zr_ontvangst_herhaling_sleutel PRIMARY KEY (kenmerk)
);
CREATE INDEX zr_ontvangst_herhaling_vervalt ON zr_ontvangst_herhaling (vervalt);
