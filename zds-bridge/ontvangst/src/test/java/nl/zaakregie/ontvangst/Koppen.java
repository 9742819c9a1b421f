package nl.zaakregie.ontvangst;

import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** Headings of messages as stuf-server hands them over. */
final class Koppen {

    private Koppen() {}

    static Berichtkop zaak() {
        return kop(StufService.ZDS12_CREEER_ZAAK, "R1", "20261124093000", null);
    }

    static Berichtkop antwoord(@Nullable String crossRefnummer) {
        return kop(StufService.RZS_BEVESTIG_OVERDRAGEN_ZAAK, "R1", "20261124093000", crossRefnummer);
    }

    static Berichtkop kop(
            StufService service, String referentienummer, String tijdstip, @Nullable String crossRefnummer) {
        return new Berichtkop(
                service,
                new Stuurgegevens(
                        service.berichtcode(),
                        Systeem.van("9901", "Suite"),
                        Systeem.van("9901", "Zaakregie"),
                        referentienummer,
                        new StufTijdstip(tijdstip),
                        crossRefnummer,
                        service.entiteittype().orElse(null),
                        service.functie().orElse(null)));
    }
}
