package nl.zaakregie.cmis;

/**
 * Own properties of a zaakfolder (ZDS 1.2 table of {@code zsdms:zaakFolder}); all are single texts, dates EEJJMMDD.
 * Those of a betrokkene describe the initiator. {@code inn.nnpld} is the spelling of the standard.
 */
public enum Zaakmapeigenschap implements Eigenschap {
    STARTDATUM("startdatum"),
    EINDDATUM("einddatum"),
    ZAAKNIVEAU("zaakniveau"),
    DEELZAKENINDICATIE("deelzakenindicatie"),
    REGISTRATIEDATUM("registratiedatum"),
    PUBLICATIEDATUM("publicatiedatum"),
    ARCHIEFNOMINATIE("archiefnominatie"),
    RESULTAATOMSCHRIJVING("resultaatomschrijving"),
    DATUM_VERNIETIGING_DOSSIER("datumVernietigingDossier"),
    MEDEWERKERIDENTIFICATIE("medewerkeridentificatie"),
    ORGANISATIEIDENTIFICATIE("organisatieidentificatie"),
    INP_BSN("inp.bsn"),
    INN_NNPID("inn.nnpld"),
    VESTIGINGSNUMMER("vestigingsNummer");

    private final String naam;

    Zaakmapeigenschap(String naam) {
        this.naam = naam;
    }

    @Override
    public String naam() {
        return naam;
    }
}
