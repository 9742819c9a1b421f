package nl.zaakregie.opdrachten.levering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.DocumentBijgewerkt;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;

/**
 * What other systems do to the zaak of a deelplan: shown in the traject, and a status of the configured ones starts or
 * ends the opdrachten of the deelplan. About any other zaak it is not for us.
 */
final class Zaakberichten {

    private static final int OMSCHRIJVING = 200;

    private final Deelplannen deelplannen;
    private final Zaakmeldingen meldingen;
    private final OpdrachtGeven opdrachten;
    private final Set<String> startstatussen;
    private final Set<String> stopstatussen;
    private final Clock klok;

    Zaakberichten(
            Deelplannen deelplannen,
            Zaakmeldingen meldingen,
            OpdrachtGeven opdrachten,
            Set<String> startstatussen,
            Set<String> stopstatussen,
            Clock klok) {
        this.deelplannen = deelplannen;
        this.meldingen = meldingen;
        this.opdrachten = opdrachten;
        this.startstatussen = Set.copyOf(startstatussen);
        this.stopstatussen = Set.copyOf(stopstatussen);
        this.klok = klok;
    }

    List<BerichtVerwerker<?>> verwerkers() {
        return List.of(
                new Verwerker<>(ZaakstatusOntvangen.class, this::status),
                new Verwerker<>(DocumentOntvangen.class, this::document),
                new Verwerker<>(DocumentBijgewerkt.class, this::bijgewerkt));
    }

    private void status(ZaakstatusOntvangen bericht, DeelplanInfo deelplan) {
        leg(bericht, deelplan, "status", bericht.status(), Optional.empty(), bericht.gezet());
        if (startstatussen.contains(bericht.status())) {
            opdrachten.volg(deelplan.id(), Opdracht.Stand.GESTART);
        } else if (stopstatussen.contains(bericht.status())) {
            opdrachten.volg(deelplan.id(), Opdracht.Stand.AFGESLOTEN);
        }
    }

    private void document(DocumentOntvangen bericht, DeelplanInfo deelplan) {
        leg(
                bericht,
                deelplan,
                "document",
                bericht.documenttype().orElse("Document"),
                bericht.document(),
                Optional.empty());
    }

    private void bijgewerkt(DocumentBijgewerkt bericht, DeelplanInfo deelplan) {
        leg(
                bericht,
                deelplan,
                "bijgewerkt",
                bericht.documenttype().orElse("Document"),
                bericht.document(),
                Optional.empty());
    }

    private void leg(
            Zaakbericht bericht,
            DeelplanInfo deelplan,
            String soort,
            String omschrijving,
            Optional<Documentidentificatie> document,
            Optional<java.time.Instant> gebeurd) {
        meldingen.voegToe(new Zaakmelding(
                UUID.randomUUID(),
                deelplan.id(),
                deelplan.traject(),
                bericht.afzender(),
                soort,
                omschrijving.substring(0, Math.min(omschrijving.length(), OMSCHRIJVING)),
                document,
                gebeurd.orElseGet(klok::instant)));
    }

    /** What to do with a message about a deelplan of ours. */
    @FunctionalInterface
    private interface Werk<B> {
        void doe(B bericht, DeelplanInfo deelplan);
    }

    private final class Verwerker<B extends Zaakbericht> implements BerichtVerwerker<B> {

        private final Class<B> soort;
        private final Werk<B> werk;

        Verwerker(Class<B> soort, Werk<B> werk) {
            this.soort = soort;
            this.werk = werk;
        }

        @Override
        public Class<B> soort() {
            return soort;
        }

        @Override
        public boolean isVoor(B bericht) {
            return deelplannen.vindOpZaak(bericht.zaak()).isPresent();
        }

        @Override
        public List<Foutdetail> controleer(B bericht) {
            return List.of();
        }

        @Override
        public void verwerk(B bericht) {
            deelplannen.vindOpZaak(bericht.zaak()).ifPresent(d -> werk.doe(bericht, d));
        }
    }
}
