package nl.zaakregie.dossieropslag;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why a dossier cannot be carried on. */
public enum DossieropslagFout implements Foutcode {
    NUMMERVOORRAAD_LEEG(
            "ZR-DOSSIEROPSLAG-0001",
            Foutsoort.TECHNISCH,
            "Er zijn geen identificaties van het zakenmagazijn meer in voorraad. Probeer het opnieuw zodra het"
                    + " zakenmagazijn weer bereikbaar is; er is niets verloren gegaan."),
    ONBEKEND_ZAAKTYPE(
            "ZR-DOSSIEROPSLAG-0002",
            Foutsoort.GEBRUIKER,
            "Dit zaaktype staat niet in de zaaktypecatalogus. Laat functioneel beheer het toevoegen (zaakregie.zaaktypen)."),
    ONBEKENDE_STATUS(
            "ZR-DOSSIEROPSLAG-0003",
            Foutsoort.GEBRUIKER,
            "Deze status staat niet bij het zaaktype in de zaaktypecatalogus. Laat functioneel beheer hem toevoegen."),
    BERICHT_NIET_TE_MAKEN(
            "ZR-DOSSIEROPSLAG-0004",
            Foutsoort.GEBRUIKER,
            "Van deze gegevens is geen bericht aan het zakenmagazijn te maken. Vul aan wat bij de details staat."),
    ONBEKENDE_BACKOFFICE(
            "ZR-DOSSIEROPSLAG-0005",
            Foutsoort.GEBRUIKER,
            "Deze backoffice is niet ingesteld. Laat functioneel beheer het adres toevoegen"
                    + " (zaakregie.stuf.backoffices)."),
    NUMMER_BUITEN_TRANSACTIE(
            "ZR-DOSSIEROPSLAG-0006",
            Foutsoort.TECHNISCH,
            "Een identificatie kan alleen binnen een transactie worden uitgegeven.");

    private final String code;
    private final Foutsoort soort;
    private final String tekst;

    DossieropslagFout(String code, Foutsoort soort, String tekst) {
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
