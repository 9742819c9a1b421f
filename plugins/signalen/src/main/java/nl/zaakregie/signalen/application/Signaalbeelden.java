package nl.zaakregie.signalen.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Mededeling;
import nl.zaakregie.signalen.domain.Melder;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.Verificatie;
import nl.zaakregie.signalen.domain.Wegingen;

/** Puts signal, persons and what belongs with it together to what a screen shows. */
final class Signaalbeelden {

    private final Samenhang samenhang;
    private final Personen personen;
    private final Gebruikers gebruikers;
    private final Terugkoppeling terugkoppeling;
    private final Wegingen wegingen;

    Signaalbeelden(
            Samenhang samenhang,
            Personen personen,
            Gebruikers gebruikers,
            Terugkoppeling terugkoppeling,
            Wegingen wegingen) {
        this.samenhang = samenhang;
        this.personen = personen;
        this.gebruikers = gebruikers;
        this.terugkoppeling = terugkoppeling;
        this.wegingen = wegingen;
    }

    Signaalregel regel(Signaal s, Predicate<DossierId> inTeam) {
        return new Signaalregel(
                s.id(),
                s.nummer().waarde(),
                s.ontvangen(),
                Code.van(s.status()),
                s.kenmerken().categorie(),
                leefdomeinen(s),
                s.kenmerken().spoed(),
                s.kenmerken().veiligheidInGeding(),
                !samenhang.lopend(s, inTeam).isEmpty(),
                samenhang.eerdere(s).size());
    }

    Signaalbeeld beeld(Signaal s, Predicate<DossierId> inTeam) {
        Map<PersoonId, Persoonsgegevens> wie = personen.vindAlle(s.personen());
        return new Signaalbeeld(
                s.id(),
                s.nummer().waarde(),
                s.ontvangen(),
                Code.van(s.herkomst().kanaal()),
                s.herkomst().bron(),
                Code.van(s.status()),
                s.kenmerken().categorie(),
                leefdomeinen(s),
                s.kenmerken().spoed(),
                s.kenmerken().veiligheidInGeding(),
                s.kenmerken().betrokkeneGeinformeerd(),
                s.vervalt(),
                s.herhaald(),
                s.betrokkenen().stream().map(b -> persoon(b, wie)).toList(),
                meldend(s.melder()),
                s.situatie(),
                s.inhoud(),
                samenhang.lopend(s, inTeam).stream().map(this::lopend).toList(),
                samenhang.eerdere(s).stream().map(Signaalbeelden::eerder).toList(),
                samenhang.gekoppeld(s, inTeam),
                wegingen.van(s.id()).stream().map(Signaalbeelden::regel).toList(),
                s.beoordeling().map(Signaalbeelden::oordeel),
                Code.van(s.verloop().betrouwbaarheid()),
                s.verloop().verificaties().stream()
                        .map(Signaalbeelden::gecontroleerd)
                        .toList(),
                s.verloop().mededelingen().stream()
                        .map(Signaalbeelden::meegedeeld)
                        .toList(),
                terugkoppeling.voor(s));
    }

    private static Signaalbeeld.Persoon persoon(Betrokkene b, Map<PersoonId, Persoonsgegevens> wie) {
        Optional<Persoonsgegevens> bekend = b.persoon().map(wie::get);
        Optional<LocalDate> geboren =
                bekend.flatMap(Persoonsgegevens::geboortedatum).flatMap(OnvolledigeDatum::volledig);
        return new Signaalbeeld.Persoon(
                b.persoon(), bekend.map(Persoonsgegevens::volledigeNaam), geboren, b.omschrijving());
    }

    private static Signaalbeeld.Meldend meldend(Melder melder) {
        return new Signaalbeeld.Meldend(melder.naam(), melder.contact(), melder.redenAnoniem(), melder.relatie());
    }

    private Signaalbeeld.Lopend lopend(LopendTraject traject) {
        List<String> namen = traject.regisseurs().stream()
                .flatMap(r -> gebruikers.vind(r).stream())
                .map(Gebruiker::naam)
                .toList();
        return new Signaalbeeld.Lopend(traject.traject(), namen);
    }

    private static Signaalbeeld.Eerder eerder(Signaal s) {
        return new Signaalbeeld.Eerder(
                s.id(),
                s.nummer().waarde(),
                s.ontvangen(),
                Code.van(s.status()),
                s.kenmerken().categorie(),
                leefdomeinen(s));
    }

    private static Signaalbeeld.Oordeel oordeel(Beoordeling b) {
        return new Signaalbeeld.Oordeel(
                b.besluit().code(), b.motivering(), b.beoordelaar(), b.op(), b.regisseur(), b.instantie());
    }

    private static Signaalbeeld.Regel regel(Wegingen.Regel r) {
        return new Signaalbeeld.Regel(
                r.regel(),
                Code.van(r.gevolg()),
                Code.van(r.prioriteit()),
                r.gronden().size(),
                r.afgedaan().isPresent());
    }

    private static Signaalbeeld.Gecontroleerd gecontroleerd(Verificatie v) {
        return new Signaalbeeld.Gecontroleerd(Code.van(v.uitslag()), v.toelichting(), v.medewerker(), v.op());
    }

    private static Signaalbeeld.Meegedeeld meegedeeld(Mededeling m) {
        return new Signaalbeeld.Meegedeeld(
                Code.van(m.ontvanger()), Code.van(m.wijze()), m.tekst(), m.medewerker(), m.op());
    }

    private static List<String> leefdomeinen(Signaal s) {
        return s.kenmerken().leefdomeinen().stream()
                .map(Leefdomein::code)
                .sorted()
                .toList();
    }
}
