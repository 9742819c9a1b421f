package nl.zaakregie.stuf.server;

import nl.zaakregie.stuf.rzs.Planzaak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A zakenmagazijn by itself: provider of what a zaaksysteem is, without documents to edit. */
class RzsZakenmagazijnIT extends RzsProef {

    @Test
    @Tag("RZS:zakenmagazijn-01")
    void geeftEenZaakidentificatieUit() {
        diensten().genereerZaakidentificatie();
    }

    @Test
    @Tag("RZS:zakenmagazijn-02")
    void neemtEenGezinsplanzaakAan() {
        diensten().creeer(RzsZaakdiensten.GEZINSPLAN, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:zakenmagazijn-03")
    void neemtEenLevensdomeinplanzaakOnderEenGezinsplanAan() {
        diensten().creeer(RzsZaakdiensten.LEVENSDOMEINPLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:zakenmagazijn-04")
    void neemtEenDeelplanzaakMetDeClientAlsInitiatorAan() {
        diensten().creeer(RzsZaakdiensten.DEELPLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:zakenmagazijn-05")
    void geeftEenDocumentidentificatieUit() {
        diensten().genereerDocumentidentificatie();
    }

    @Test
    @Tag("RZS:zakenmagazijn-06")
    void neemtEenZaakdocumentAan() {
        diensten().voegZaakdocumentToe();
    }

    @Test
    @Tag("RZS:zakenmagazijn-07")
    void neemtEenGewijzigdZaakdocumentAan() {
        diensten().updateZaakdocument();
    }

    @Test
    @Tag("RZS:zakenmagazijn-08")
    void neemtEenWijzigingVanEenGezinsplanzaakAan() {
        diensten().werkBij(RzsZaakdiensten.CLIENT_ERBIJ, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:zakenmagazijn-09")
    void neemtEenWijzigingVanEenLevensdomeinplanzaakAan() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:zakenmagazijn-10")
    void neemtDeKoppelingVanEenDeelplanAan() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:zakenmagazijn-11")
    void neemtEenZaakstatusAan() {
        diensten().actualiseerZaakstatus();
    }

    @Test
    @Tag("RZS:zakenmagazijn-12")
    void geeftDeZaakstatus() {
        diensten().geefZaakstatus();
    }

    @Test
    @Tag("RZS:zakenmagazijn-13")
    void geeftDeZaakdetails() {
        diensten().geefZaakdetails();
    }

    @Test
    @Tag("RZS:zakenmagazijn-14")
    void geeftDeLijstVanZaakdocumenten() {
        diensten().geefLijstZaakdocumenten();
    }

    @Test
    @Tag("RZS:zakenmagazijn-15")
    void geeftEenZaakdocumentOmTeLezen() {
        diensten().geefZaakdocumentLezen();
    }

    private RzsZaakdiensten diensten() {
        return new RzsZaakdiensten(this);
    }
}
