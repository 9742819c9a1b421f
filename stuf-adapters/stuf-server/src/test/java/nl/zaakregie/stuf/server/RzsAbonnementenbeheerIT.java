package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Abonnementenbeheer: is told of each event by the servicebus, and tells on; who is subscribed is tested where that is kept. */
class RzsAbonnementenbeheerIT extends RzsProef {

    @Test
    @Tag("RZS:abonnementenbeheer-01")
    @Tag("RZS:abonnementenbeheer-03")
    @Tag("RZS:abonnementenbeheer-05")
    @Tag("RZS:abonnementenbeheer-07")
    @Tag("RZS:abonnementenbeheer-09")
    @Tag("RZS:servicebus-01")
    @Tag("koppelvlak:initieerNotificeerOverZaak:1.0:zaaksysteem:client")
    void ontvangtDeTriggerVanElkeGebeurtenisMetDeZendendeApplicatie() {
        for (Gebeurtenis gebeurtenis : Gebeurtenis.values()) {
            assertThat(notificaties()
                            .initieerNotificeerOverZaak(nummer(), notificatie(gebeurtenis))
                            .isBeantwoord())
                    .isTrue();
        }

        assertThat(systeem.triggers).extracting(Zaaknotificatie::gebeurtenis).containsExactly(Gebeurtenis.values());
        assertThat(systeem.triggers)
                .allSatisfy(n -> assertThat(n.zendendeApplicatie()).isEqualTo("Balie"));
    }

    @Test
    @Tag("RZS:abonnementenbeheer-02")
    @Tag("RZS:abonnementenbeheer-04")
    @Tag("RZS:abonnementenbeheer-06")
    @Tag("RZS:abonnementenbeheer-08")
    @Tag("RZS:abonnementenbeheer-10")
    void verteltElkeGebeurtenisZonderWieHetDeed() {
        notificeerElkeGebeurtenis();
    }
}
