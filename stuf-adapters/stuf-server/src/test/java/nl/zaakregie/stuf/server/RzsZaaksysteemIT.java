package nl.zaakregie.stuf.server;

import nl.zaakregie.stuf.rzs.Planzaak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The zaaksysteem: provider of every zaak- and documentservice. */
class RzsZaaksysteemIT extends RzsProef {

    @Test
    @Tag("RZS:zaaksysteem-01")
    void geeftEenZaakidentificatieUit() {
        diensten().genereerZaakidentificatie();
    }

    @Test
    @Tag("RZS:zaaksysteem-02")
    void neemtEenGezinsplanzaakAan() {
        diensten().creeer(RzsZaakdiensten.GEZINSPLAN, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:zaaksysteem-03")
    void neemtEenLevensdomeinplanzaakOnderEenGezinsplanAan() {
        diensten().creeer(RzsZaakdiensten.LEVENSDOMEINPLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:zaaksysteem-04")
    void neemtEenDeelplanzaakMetDeClientAlsInitiatorAan() {
        diensten().creeer(RzsZaakdiensten.DEELPLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:zaaksysteem-05")
    void geeftEenDocumentidentificatieUit() {
        diensten().genereerDocumentidentificatie();
    }

    @Test
    @Tag("RZS:zaaksysteem-06")
    void neemtEenZaakdocumentAan() {
        diensten().voegZaakdocumentToe();
    }

    @Test
    @Tag("RZS:zaaksysteem-07")
    void geeftEenZaakdocumentOmTeBewerken() {
        diensten().geefZaakdocumentBewerken();
    }

    @Test
    @Tag("RZS:zaaksysteem-08")
    void neemtEenGewijzigdZaakdocumentAan() {
        diensten().updateZaakdocument();
    }

    @Test
    @Tag("RZS:zaaksysteem-09")
    void neemtEenWijzigingVanEenGezinsplanzaakAan() {
        diensten().werkBij(RzsZaakdiensten.CLIENT_ERBIJ, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:zaaksysteem-10")
    void neemtEenWijzigingVanEenLevensdomeinplanzaakAan() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:zaaksysteem-11")
    void neemtDeKoppelingVanEenDeelplanAan() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:zaaksysteem-12")
    void neemtEenZaakstatusAan() {
        diensten().actualiseerZaakstatus();
    }

    @Test
    @Tag("RZS:zaaksysteem-13")
    void geeftDeZaakstatus() {
        diensten().geefZaakstatus();
    }

    @Test
    @Tag("RZS:zaaksysteem-14")
    void geeftDeZaakdetails() {
        diensten().geefZaakdetails();
    }

    @Test
    @Tag("RZS:zaaksysteem-15")
    void geeftDeLijstVanZaakdocumenten() {
        diensten().geefLijstZaakdocumenten();
    }

    @Test
    @Tag("RZS:zaaksysteem-16")
    void geeftEenZaakdocumentOmTeLezen() {
        diensten().geefZaakdocumentLezen();
    }

    private RzsZaakdiensten diensten() {
        return new RzsZaakdiensten(this);
    }
}
