package nl.zaakregie.dossieropslag;

import java.util.Optional;
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
            "Een identificatie kan alleen binnen een transactie worden uitgegeven."),
    DOCUMENT_NIET_IN_DMS(
            "ZR-DOSSIEROPSLAG-0007",
            Foutsoort.GEBRUIKER,
            404,
            "Dit document staat niet in het DMS. Is het net toegevoegd, probeer het dan later opnieuw."),
    DMS_ONBEREIKBAAR(
            "ZR-DOSSIEROPSLAG-0008",
            Foutsoort.TECHNISCH,
            "Het DMS is nu niet bereikbaar. Probeer het later opnieuw; er is niets verloren gegaan."),
    DMS_WEIGERT(
            "ZR-DOSSIEROPSLAG-0009",
            Foutsoort.TEGENPARTIJ,
            "Het DMS geeft dit document niet. Meld het bij functioneel beheer, met het nummer van het document.");

    private final String code;
    private final Foutsoort soort;
    private final Optional<Integer> httpStatus;
    private final String tekst;

    DossieropslagFout(String code, Foutsoort soort, String tekst) {
        this.code = code;
        this.soort = soort;
        this.httpStatus = Optional.empty();
        this.tekst = tekst;
    }

    DossieropslagFout(String code, Foutsoort soort, int httpStatus, String tekst) {
        this.code = code;
        this.soort = soort;
        this.httpStatus = Optional.of(httpStatus);
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

    @Override
    public int httpStatus() {
        return httpStatus.orElseGet(Foutcode.super::httpStatus);
    }
}
