package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.testhulp.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The regiesysteem: asks and writes at the zaaksysteem, hands over, and is told what others did. */
class RzsRegiesysteemIT extends RzsProef {

    @Test
    @Tag("RZS:regiesysteem-01")
    void vraagtEenZaakidentificatie() {
        diensten().genereerZaakidentificatie();
    }

    @Test
    @Tag("RZS:regiesysteem-01")
    void creeertEenGezinsplanzaak() {
        diensten().creeer(RzsZaakdiensten.GEZINSPLAN, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-02")
    void creeertEenLevensdomeinplanzaakOnderEenGezinsplan() {
        diensten().creeer(RzsZaakdiensten.LEVENSDOMEINPLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-03")
    void creeertEenDeelplanzaakMetDeClientAlsInitiator() {
        diensten().creeer(RzsZaakdiensten.DEELPLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-04")
    void vraagtEenDocumentidentificatie() {
        diensten().genereerDocumentidentificatie();
    }

    @Test
    @Tag("RZS:regiesysteem-05")
    void voegtEenZaakdocumentToe() {
        diensten().voegZaakdocumentToe();
    }

    @Test
    @Tag("RZS:regiesysteem-06")
    void haaltEenZaakdocumentOmTeBewerken() {
        diensten().geefZaakdocumentBewerken();
    }

    @Test
    @Tag("RZS:regiesysteem-07")
    void werktEenZaakdocumentBij() {
        diensten().updateZaakdocument();
    }

    @Test
    @Tag("RZS:regiesysteem-08")
    void werktEenGezinsplanzaakBij() {
        diensten().werkBij(RzsZaakdiensten.CLIENT_ERBIJ, Planzaak.GEZINSPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-09")
    void werktEenLevensdomeinplanzaakBij() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.LEVENSDOMEINPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-10")
    void koppeltEenBestaandeZaakAlsDeelplan() {
        diensten().werkBij(RzsZaakdiensten.ONDER_PLAN, Planzaak.DEELPLAN);
    }

    @Test
    @Tag("RZS:regiesysteem-11")
    void actualiseertEenZaakstatus() {
        diensten().actualiseerZaakstatus();
    }

    @Test
    @Tag("RZS:regiesysteem-12")
    @Tag("koppelvlak:notificeerOverZaak:1.0:regiesysteem:server")
    void ontvangtEenNotificatieVanElkeGebeurtenis() {
        notificeerElkeGebeurtenis();
    }

    @Test
    @Tag("RZS:regiesysteem-13")
    void vraagtDeZaakstatus() {
        diensten().geefZaakstatus();
    }

    @Test
    @Tag("RZS:regiesysteem-14")
    void vraagtDeZaakdetails() {
        diensten().geefZaakdetails();
    }

    @Test
    @Tag("RZS:regiesysteem-15")
    void vraagtDeLijstVanZaakdocumenten() {
        diensten().geefLijstZaakdocumenten();
    }

    @Test
    @Tag("RZS:regiesysteem-16")
    void haaltEenZaakdocumentOmTeLezen() {
        diensten().geefZaakdocumentLezen();
    }

    @Test
    @Tag("RZS:regiesysteem-17")
    void draagtEenZaakOverEnNeemtAlleenHetAntwoordDaaropAan() {
        Overdrachtantwoord geaccepteerd = new Overdrachtantwoord(PLAN, true, List.of());
        Overdrachtantwoord geweigerd = new Overdrachtantwoord(PLAN, false, List.of("Geen plaats"));

        assertThat(backoffice()
                        .overdragenZaak(nummer(), new Overdracht(PLAN, Gezin.GEZINSPLAN, List.of()))
                        .isBeantwoord())
                .isTrue();
        assertThat(backoffice()
                        .bevestigOverdragenZaak(nummer(), "REG-7", geaccepteerd)
                        .isBeantwoord())
                .isTrue();
        assertThat(backoffice()
                        .bevestigOverdragenZaak(nummer(), "REG-7", geweigerd)
                        .isBeantwoord())
                .isTrue();
        assertThat(backoffice()
                        .bevestigOverdragenZaak(nummer(), "REG-8", geweigerd)
                        .isBeantwoord())
                .as("op iets dat niet is gevraagd")
                .isFalse();

        assertThat(systeem.antwoorden).containsExactly(geaccepteerd, geweigerd);
    }

    private RzsZaakdiensten diensten() {
        return new RzsZaakdiensten(this);
    }
}
