package nl.zaakregie.stuf.client;

import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * What makes a message recognisable to the receiver. Fixed before the first attempt; a resend uses the same, so that the
 * receiver sees the same message (StUF 03.01).
 *
 * @param referentienummer at most 40 characters, never used before by this sender for another message
 * @param tijdstip tijdstipBericht; rises per sender, see {@link Tijdstipgever}
 */
public record Berichtnummer(String referentienummer, StufTijdstip tijdstip) {

    private static final int MAXIMUM = 40;

    public Berichtnummer {
        if (referentienummer.isBlank() || referentienummer.length() > MAXIMUM) {
            throw new IllegalArgumentException("referentienummer heeft niet 1 tot 40 tekens");
        }
    }
}
