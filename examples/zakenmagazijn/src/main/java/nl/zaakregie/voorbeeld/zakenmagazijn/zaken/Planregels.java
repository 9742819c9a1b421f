package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.rzs.Regelbreuk;
import nl.zaakregie.stuf.rzs.RzsRegels;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.CatalogusProperties;
import nl.zaakregie.voorbeeld.zakenmagazijn.catalogus.Zaaktype;

/**
 * What RZS 1.0 asks of zaken that are plans: a gezinsplan or levensdomeinplan by its zaaktype, a deelplan by its relation
 * to one of those. Of any other zaak nothing is asked here.
 */
final class Planregels {

    private final CatalogusProperties catalogus;
    private final JdbcZaken zaken;

    Planregels(CatalogusProperties catalogus, JdbcZaken zaken) {
        this.catalogus = catalogus;
        this.zaken = zaken;
    }

    void controleerNieuw(Zaak zaak, Optional<Zaaktype> type) {
        keur(soort(zaak, type), soort -> RzsRegels.bijCreeren(zaak, soort));
    }

    /** A zaak that is coupled to a plan is from then on a deelplan, and keeps what it was stored with. */
    void controleerWijziging(Zaakwijziging wijziging, Zaak was, Zaak wordt, Optional<Zaaktype> type) {
        Optional<Planzaak> soort = soort(wordt, type);
        keur(soort, plan -> RzsRegels.bijWijzigen(wijziging, plan));
        keur(soort, plan -> RzsRegels.naWijzigen(was, wordt, plan));
    }

    private static void keur(Optional<Planzaak> soort, Function<Planzaak, List<Regelbreuk>> regels) {
        List<Regelbreuk> breuken = soort.map(regels).orElse(List.of());
        if (!breuken.isEmpty()) {
            throw new StufFout(StufFoutcode.STUF055, Regelbreuk.tekst(breuken));
        }
    }

    private Optional<Planzaak> soort(Zaak zaak, Optional<Zaaktype> type) {
        return type.flatMap(Zaaktype::plan)
                .or(() -> zaak.relaties().stream().anyMatch(this::naarPlan)
                        ? Optional.of(Planzaak.DEELPLAN)
                        : Optional.empty());
    }

    private boolean naarPlan(Zaakrelatie relatie) {
        return relatie.soort() == Zaakrelatie.Soort.ANDERE
                && Tijdvak.loopt(relatie.tijdvak())
                && zaken.zaaktypecode(relatie.identificatie())
                        .flatMap(catalogus::vind)
                        .flatMap(Zaaktype::plan)
                        .isPresent();
    }
}
