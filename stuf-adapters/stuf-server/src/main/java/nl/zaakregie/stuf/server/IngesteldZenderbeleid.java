package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.fout.StufFoutcode.STUF010;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF013;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF052;
import static nl.zaakregie.stuf.server.StufProperties.Onbekend.AANNEMEN;

import java.util.Optional;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import org.jspecify.annotations.Nullable;

/** Policy from {@link StufProperties}. The first entry that fits a sender counts. */
final class IngesteldZenderbeleid implements Zenderbeleid {

    private final StufProperties instellingen;

    IngesteldZenderbeleid(StufProperties instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public void controleerPartijen(@Nullable Systeem zender, @Nullable Systeem ontvanger) {
        if (instellingen.ontvangers().onbekend() != AANNEMEN && !bekendeOntvanger(ontvanger)) {
            throw new StufFout(STUF010, omschrijf("ontvanger", ontvanger));
        }
        if (instellingen.zenders().onbekend() != AANNEMEN && zoek(zender).isEmpty()) {
            throw new StufFout(STUF013, omschrijf("zender", zender));
        }
    }

    @Override
    public void controleerHerkomst(@Nullable Systeem zender, Herkomst herkomst) {
        if (!zoek(zender).map(z -> z.bewezen(herkomst)).orElse(true)) {
            throw new StufFout(STUF052, "certificaat of gebruikersnaam hoort niet bij zender");
        }
    }

    @Override
    public void controleerBevoegdheid(Berichtkop kop) {
        Optional<StufProperties.Zender> zender = zoek(kop.zender().orElse(null));
        boolean mag = zender.map(z -> z.mag(kop.operatie()))
                .orElse(instellingen.zenders().onbekend() == AANNEMEN);
        if (!mag) {
            throw new StufFout(
                    STUF052, "zender is niet bevoegd tot " + kop.service().operatienaam());
        }
    }

    @Override
    public Schemacontrole schemacontrole(@Nullable Systeem zender) {
        return zoek(zender)
                .flatMap(z -> Optional.ofNullable(z.schemacontrole()))
                .orElse(instellingen.schemacontrole());
    }

    @Override
    public Volgordeafspraak volgorde(@Nullable Systeem zender) {
        return zoek(zender)
                .map(z -> new Volgordeafspraak(z.volgorde(), z.tijdstipOplopend()))
                .orElse(Volgordeafspraak.GEEN);
    }

    private boolean bekendeOntvanger(@Nullable Systeem ontvanger) {
        return ontvanger != null
                && (isEigen(ontvanger)
                        || instellingen.ontvangers().bekend().stream().anyMatch(p -> p.past(ontvanger)));
    }

    private boolean isEigen(Systeem ontvanger) {
        return instellingen.systeem() != null && instellingen.systeem().past(ontvanger);
    }

    private Optional<StufProperties.Zender> zoek(@Nullable Systeem zender) {
        return zender == null
                ? Optional.empty()
                : instellingen.zenders().bekend().stream()
                        .filter(z -> z.past(zender))
                        .findFirst();
    }

    private static String omschrijf(String element, @Nullable Systeem systeem) {
        return systeem == null ? element + " ontbreekt" : "organisatie, applicatie of administratie van " + element;
    }
}
