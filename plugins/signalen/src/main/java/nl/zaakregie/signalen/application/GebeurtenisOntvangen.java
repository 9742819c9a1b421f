package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Abonnement;
import nl.zaakregie.signalen.domain.Brongebeurtenis;
import nl.zaakregie.signalen.domain.Filteruitslag;
import nl.zaakregie.signalen.domain.Gebeurtenisfilter;
import nl.zaakregie.signalen.domain.Gebeurtenisspoor;
import nl.zaakregie.signalen.domain.Herkomst;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Kenmerken;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * An event of a source we subscribe to is filtered, and becomes a signal when it passes (AF-07.2). What is left leaves a
 * trace without content, and its persons are not registered. The same event twice is once.
 */
public class GebeurtenisOntvangen {

    private final Map<String, Abonnement> abonnementen;
    private final Gebeurtenisfilter filter;
    private final SignaalRegistreren registreren;
    private final SignaalRepository signalen;
    private final Gebeurtenisspoor spoor;
    private final Personen personen;
    private final Gebruikers gebruikers;
    private final Toegang toegang;
    private final Termijnen termijnen;
    private final Clock klok;

    /** @param abonnementen by the code of their source */
    public GebeurtenisOntvangen(
            Map<String, Abonnement> abonnementen,
            Gebeurtenisfilter filter,
            SignaalRegistreren registreren,
            SignaalRepository signalen,
            Gebeurtenisspoor spoor,
            Personen personen,
            Gebruikers gebruikers,
            Toegang toegang,
            Termijnen termijnen,
            Clock klok) {
        this.abonnementen = Map.copyOf(abonnementen);
        this.filter = filter;
        this.registreren = registreren;
        this.signalen = signalen;
        this.spoor = spoor;
        this.personen = personen;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** @return what became of it; for an event that came before: what became of it then */
    @Transactional
    public Uitkomst<Filteruitslag> uitvoeren(Brongebeurtenis gebeurtenis) {
        toegang.eisRol("gebeurtenis melden", Rol.MELDER);
        Abonnement abonnement = abonnement(gebeurtenis.bron());
        Optional<Gebeurtenisspoor.Regel> eerder = spoor.vind(gebeurtenis.bron(), gebeurtenis.kenmerk());
        if (eerder.isPresent()) {
            return Uitkomst.gelukt(eerder.get().uitslag());
        }
        Optional<Filteruitslag> gefilterd =
                filter.filter(abonnement, gebeurtenis).or(() -> dubbel(abonnement, gebeurtenis));
        return gefilterd.isPresent()
                ? Uitkomst.gelukt(schrijf(gebeurtenis, gefilterd.get(), Optional.empty()))
                : registreer(abonnement, gebeurtenis);
    }

    private Abonnement abonnement(String bron) {
        return Optional.ofNullable(abonnementen.get(bron))
                .filter(a -> a.namens().contains(gebruikers.huidige().id()))
                .orElseThrow(SignaalFout.GEEN_ABONNEMENT::fout);
    }

    private Uitkomst<Filteruitslag> registreer(Abonnement abonnement, Brongebeurtenis gebeurtenis) {
        return registreren
                .uitvoeren(melding(abonnement, gebeurtenis))
                .map(bewijs -> schrijf(
                        gebeurtenis,
                        bewijs.herhaling() ? Filteruitslag.DUBBEL : Filteruitslag.GEREGISTREERD,
                        Optional.of(bewijs.id())));
    }

    private Filteruitslag schrijf(Brongebeurtenis g, Filteruitslag uitslag, Optional<SignaalId> signaal) {
        spoor.schrijf(new Gebeurtenisspoor.Regel(g.bron(), g.kenmerk(), g.soort(), klok.instant(), uitslag, signaal));
        return uitslag;
    }

    /** The same source about the same kind and person within the set time. */
    private Optional<Filteruitslag> dubbel(Abonnement abonnement, Brongebeurtenis gebeurtenis) {
        List<PersoonId> bekend = gebeurtenis.betrokkenen().stream()
                .flatMap(o -> o.persoon().flatMap(Persoonsopgave::bsn).stream())
                .filter(Bsn::isGeldig)
                .flatMap(bsn -> personen.zoekOpBsn(new Bsn(bsn)).stream())
                .toList();
        boolean eerder = signalen.over(bekend, klok.instant().minus(termijnen.dubbel())).stream()
                .anyMatch(s -> s.herkomst().bron().equals(abonnement.bron())
                        && s.kenmerken().categorie().equals(Optional.of(gebeurtenis.soort())));
        return eerder ? Optional.of(Filteruitslag.DUBBEL) : Optional.empty();
    }

    private static Melding melding(Abonnement abonnement, Brongebeurtenis g) {
        Abonnement.Soort soort = abonnement.soorten().get(g.soort());
        return new Melding(
                g.betrokkenen(),
                Optional.of(abonnement.naam()),
                Optional.of(abonnement.contact()),
                false,
                Optional.empty(),
                Optional.of(abonnement.relatie()),
                Optional.of(soort.omschrijving() + " (" + g.op() + ")"),
                Optional.of(inhoud(g)),
                new Kenmerken(Optional.of(g.soort()), soort.leefdomeinen(), g.crisis(), g.crisis(), false, soort.wgs()),
                new Herkomst(Kanaal.ABONNEMENT, abonnement.bron(), Optional.empty()));
    }

    private static String inhoud(Brongebeurtenis g) {
        String bedrag =
                g.bedrag().map(b -> "Bedrag: " + b.toPlainString() + " euro. ").orElse("");
        return (bedrag + g.toelichting().orElse("") + " Kenmerk van de bron: " + g.kenmerk()).strip();
    }
}
