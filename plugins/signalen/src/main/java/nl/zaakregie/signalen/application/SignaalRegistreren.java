package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.SignaalGeregistreerd;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Melder;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.Meldingcontrole;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalnummer;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.signalen.domain.Verloop;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers a complete melding as signal and starts its case. The same melding within the set time is no new signal:
 * the first receipt is given again and the repetition counted. Whether anything follows is for the model and a person
 * (INV-10, INV-11).
 */
public class SignaalRegistreren {

    static final String DOSSIERSOORT = "signaal";
    static final String MODEL = "signaal";

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Meldingcontrole controle;
    private final SignaalRepository signalen;
    private final Personen personen;
    private final Dossiers dossiers;
    private final Gebeurtenissen gebeurtenissen;
    private final Signaaltoewijzing toewijzing;
    private final Termijnen termijnen;
    private final Clock klok;
    private final RandomGenerator toeval;

    public SignaalRegistreren(
            Meldingcontrole controle,
            SignaalRepository signalen,
            Personen personen,
            Dossiers dossiers,
            Gebeurtenissen gebeurtenissen,
            Signaaltoewijzing toewijzing,
            Termijnen termijnen,
            Clock klok,
            RandomGenerator toeval) {
        this.controle = controle;
        this.signalen = signalen;
        this.personen = personen;
        this.dossiers = dossiers;
        this.gebeurtenissen = gebeurtenissen;
        this.toewijzing = toewijzing;
        this.termijnen = termijnen;
        this.klok = klok;
        this.toeval = toeval;
    }

    @Transactional
    public Uitkomst<Ontvangstbewijs> uitvoeren(Melding melding) {
        List<Foutdetail> fouten = controle.controleer(melding);
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(SignaalFout.MELDING_ONVOLLEDIG, fouten);
        }
        Signaal signaal = signaal(melding);
        Optional<Signaal> eerder =
                signalen.vindGelijke(signaal.vingerafdruk(), klok.instant().minus(termijnen.dubbel()));
        eerder.ifPresent(s -> signalen.telHerhaling(s.id()));
        if (eerder.isEmpty()) {
            registreer(signaal);
        }
        return Uitkomst.gelukt(bewijs(eerder.orElse(signaal), eerder.isPresent()));
    }

    private void registreer(Signaal signaal) {
        signalen.bewaar(signaal);
        gebeurtenissen.publiceer(new SignaalGeregistreerd(signaal.id(), signaal.dossier()));
        dossiers.open(new Dossieropening(
                signaal.dossier(),
                DOSSIERSOORT,
                MODEL,
                false,
                Map.of(
                        "signaal",
                        signaal.id().toString(),
                        "sleutel",
                        signaal.id().toString()),
                toewijzing.team(signaal)));
    }

    private Signaal signaal(Melding m) {
        Instant nu = klok.instant();
        return new Signaal(
                SignaalId.nieuw(),
                Signaalnummer.nieuw(nu.atZone(NEDERLAND).toLocalDate(), toeval),
                DossierId.nieuw(),
                nu,
                m.herkomst(),
                new Melder(
                        m.anoniem() ? Optional.empty() : m.melderNaam(),
                        m.anoniem() ? Optional.empty() : m.melderContact(),
                        m.anoniem() ? m.redenAnoniem() : Optional.empty(),
                        m.relatieMelder().orElseThrow()),
                m.situatie().orElseThrow(),
                m.inhoud().orElseThrow(),
                m.kenmerken(),
                betrokkenen(m),
                List.of(),
                Signaalstatus.ONTVANGEN,
                Optional.empty(),
                Verloop.LEEG,
                Optional.empty(),
                0,
                0);
    }

    private List<Betrokkene> betrokkenen(Melding m) {
        Iterator<PersoonId> bekend = Persoonsopgave.naar(
                        m.betrokkenen().stream()
                                .flatMap(o -> o.persoon().filter(p -> !p.isLeeg()).stream())
                                .toList(),
                        personen)
                .iterator();
        return m.betrokkenen().stream()
                .map(o ->
                        new Betrokkene(o.persoon().filter(p -> !p.isLeeg()).map(p -> bekend.next()), o.omschrijving()))
                .toList();
    }

    static Betrokkene betrokkene(Melding.Opgave opgave, Personen personen) {
        Optional<Persoonsopgave> persoon = opgave.persoon().filter(p -> !p.isLeeg());
        return new Betrokkene(persoon.map(p -> p.naar(personen)), opgave.omschrijving());
    }

    private static Ontvangstbewijs bewijs(Signaal signaal, boolean herhaling) {
        return new Ontvangstbewijs(
                signaal.id(),
                signaal.nummer().waarde(),
                signaal.ontvangen(),
                herhaling,
                signaal.kenmerken().veiligheidInGeding());
    }
}
