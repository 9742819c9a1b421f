package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.testhulp.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The backoffice: a consumer as the regiesysteem is, and who takes zaken over. */
class RzsBackofficeIT extends RzsProef {

    @Test
    @Tag("RZS:backoffice-01")
    void vraagtEenZaakidentificatie() {
        diensten().genereerZaakidentificatie();
    }

    @Test
    @Tag("RZS:backoffice-02")
    void creeertEenGezinsplanzaak() {
        diensten().creeer(RzsZaakdiensten.GEZINSPLAN, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:backoffice-03")
    void creeertEenLevensdomeinplanzaakOnderEenGezinsplan() {
        diensten().creeer(RzsZaakdiensten.LEVENSDOMEINPLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:backoffice-04")
    void creeertEenDeelplanzaakMetDeClientAlsInitiator() {
        diensten().creeer(RzsZaakdiensten.DEELPLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:backoffice-05")
    void vraagtEenDocumentidentificatie() {
        diensten().genereerDocumentidentificatie();
    }

    @Test
    @Tag("RZS:backoffice-06")
    void voegtEenZaakdocumentToe() {
        diensten().voegZaakdocumentToe();
    }

    @Test
    @Tag("RZS:backoffice-07")
    void haaltEenZaakdocumentOmTeBewerken() {
        diensten().geefZaakdocumentBewerken();
    }

    @Test
    @Tag("RZS:backoffice-08")
    void werktEenZaakdocumentBij() {
        diensten().updateZaakdocument();
    }

    @Test
    @Tag("RZS:backoffice-09")
    void werktEenGezinsplanzaakBij() {
        diensten().werkBij(RzsZaakdiensten.CLIENT_ERBIJ, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:backoffice-10")
    void werktEenLevensdomeinplanzaakBij() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:backoffice-11")
    void koppeltEenBestaandeZaakAlsDeelplan() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:backoffice-12")
    void actualiseertEenZaakstatus() {
        diensten().actualiseerZaakstatus();
    }

    @Test
    @Tag("RZS:backoffice-13")
    void ontvangtEenNotificatieVanElkeGebeurtenis() {
        notificeerElkeGebeurtenis();
    }

    @Test
    @Tag("RZS:backoffice-14")
    void vraagtDeZaakstatus() {
        diensten().geefZaakstatus();
    }

    @Test
    @Tag("RZS:backoffice-15")
    void vraagtDeZaakdetails() {
        diensten().geefZaakdetails();
    }

    @Test
    @Tag("RZS:backoffice-16")
    void vraagtDeLijstVanZaakdocumenten() {
        diensten().geefLijstZaakdocumenten();
    }

    @Test
    @Tag("RZS:backoffice-17")
    void haaltEenZaakdocumentOmTeLezen() {
        diensten().geefZaakdocumentLezen();
    }

    @Test
    @Tag("RZS:backoffice-18")
    void neemtEenOverdrachtAanEnAntwoordt() {
        Overdracht overdracht = new Overdracht(PLAN, Gezin.GEZINSPLAN, List.of());
        Overdrachtantwoord geaccepteerd = new Overdrachtantwoord(PLAN, true, List.of());

        assertThat(backoffice().overdragenZaak(nummer(), overdracht).isBeantwoord())
                .isTrue();
        assertThat(backoffice()
                        .bevestigOverdragenZaak(nummer(), "REG-7", geaccepteerd)
                        .isBeantwoord())
                .isTrue();

        assertThat(systeem.overdrachten).containsExactly(overdracht);
        assertThat(systeem.antwoorden).containsExactly(geaccepteerd);
    }

    private RzsZaakdiensten diensten() {
        return new RzsZaakdiensten(this);
    }
}
