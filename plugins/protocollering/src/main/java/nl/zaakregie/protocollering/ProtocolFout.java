package nl.zaakregie.protocollering;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** What can go wrong with the protocol. */
enum ProtocolFout implements Foutcode {
    /** A programming fault: the row would survive a roll-back of what it tells about. */
    GEEN_TRANSACTIE(
            "ZR-PROTOCOLLERING-0001",
            Foutsoort.TECHNISCH,
            "Deze handeling kan niet worden geprotocolleerd en gaat daarom niet door."),
    NIET_GESCHREVEN(
            "ZR-PROTOCOLLERING-0002",
            Foutsoort.TECHNISCH,
            "Het protocol is nu niet te schrijven, daarom gaat de handeling niet door. Probeer het later opnieuw."),
    ONGELDIGE_PERIODE(
            "ZR-PROTOCOLLERING-0003", Foutsoort.GEBRUIKER, "De einddatum ligt voor de begindatum. Draai ze om."),
    ONGELDIG_AANTAL("ZR-PROTOCOLLERING-0004", Foutsoort.GEBRUIKER, "Vraag 1 tot 200 regels tegelijk.");

    private final String code;
    private final Foutsoort soort;
    private final String tekst;

    ProtocolFout(String code, Foutsoort soort, String tekst) {
        this.code = code;
        this.soort = soort;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Foutsoort soort() {
        return soort;
    }

    @Override
    public String tekst() {
        return tekst;
    }
}
