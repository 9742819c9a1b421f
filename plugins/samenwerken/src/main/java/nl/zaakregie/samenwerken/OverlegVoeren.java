package nl.zaakregie.samenwerken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.OverlegbesluitGenomen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.transaction.annotation.Transactional;

/** Casusoverleg: invite with agenda and grondslag, hold it, and decide; a decision becomes an actie of the plan (AF-06.2). */
class OverlegVoeren {

    private final Overleggen overleggen;
    private final Stukken stukken;
    private final Overlegfase fase;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    OverlegVoeren(
            Overleggen overleggen,
            Stukken stukken,
            Overlegfase fase,
            Toegang toegang,
            Gebruikers gebruikers,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.overleggen = overleggen;
        this.stukken = stukken;
        this.fase = fase;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    Uitkomst<UUID> nodigUit(
            DossierId traject,
            String onderwerp,
            String grondslag,
            Instant gepland,
            String agenda,
            List<Overleg.Deelnemer> deelnemers) {
        toegang.eisOpDossier(traject, "casusoverleg uitschrijven", Rol.REGISSEUR);
        if (deelnemers.isEmpty()) {
            return Uitkomst.geweigerd(
                    SamenwerkenFout.ONVOLLEDIG,
                    List.of(new Foutdetail("deelnemers", "Nodig ten minste een ander uit")));
        }
        UUID id = UUID.randomUUID();
        Overleg overleg = new Overleg(
                id,
                traject,
                onderwerp,
                grondslag,
                gepland,
                agenda,
                Overleg.Stand.GEPLAND,
                deelnemers,
                Optional.empty(),
                fase.begin(traject, id, bezet(traject)),
                0);
        overleggen.voegToe(overleg);
        return Uitkomst.gelukt(overleg.id());
    }

    /** @param aanwezigen places in the list of deelnemers, from 0 */
    @Transactional
    Uitkomst<UUID> houd(UUID id, List<Integer> aanwezigen, String verslag) {
        Overleg overleg = eis(id, "verslag van casusoverleg vastleggen");
        if (overleg.stand() != Overleg.Stand.GEPLAND) {
            return Uitkomst.geweigerd(SamenwerkenFout.NIET_GEPLAND);
        }
        if (aanwezigen.stream().anyMatch(i -> i < 0 || i >= overleg.deelnemers().size())) {
            return Uitkomst.geweigerd(
                    SamenwerkenFout.ONVOLLEDIG,
                    List.of(new Foutdetail("aanwezig", "Noem plaatsen in de lijst van deelnemers, te beginnen bij 0")));
        }
        Stuk stuk = new Stuk(
                UUID.randomUUID(),
                overleg.traject(),
                Stuk.Soort.VERSLAG,
                "Verslag casusoverleg",
                verslag,
                gebruikers.huidige().id(),
                klok.instant(),
                Optional.empty(),
                Optional.empty());
        stukken.voegToe(stuk);
        overleggen.wijzig(overleg.gehouden(aanwezigen, stuk.id()));
        fase.rondAf(overleg);
        return Uitkomst.gelukt(stuk.id());
    }

    @Transactional
    Uitkomst<UUID> zegAf(UUID id) {
        Overleg overleg = eis(id, "casusoverleg afzeggen");
        if (overleg.stand() != Overleg.Stand.GEPLAND) {
            return Uitkomst.geweigerd(SamenwerkenFout.NIET_GEPLAND);
        }
        overleggen.wijzig(overleg.vervallen());
        fase.breekAf(overleg);
        return Uitkomst.gelukt(id);
    }

    @Transactional
    Uitkomst<UUID> besluit(UUID id, String tekst, Overleg.Wie wie, Optional<LocalDate> uiterlijk) {
        Overleg overleg = eis(id, "besluit van casusoverleg vastleggen");
        if (overleg.stand() != Overleg.Stand.GEHOUDEN) {
            return Uitkomst.geweigerd(SamenwerkenFout.NIET_GEHOUDEN);
        }
        Overleg.Besluit besluit = new Overleg.Besluit(UUID.randomUUID(), tekst, wie, uiterlijk, klok.instant());
        overleggen.besluit(id, besluit);
        gebeurtenissen.publiceer(new OverlegbesluitGenomen(besluit.id(), overleg.traject()));
        return Uitkomst.gelukt(besluit.id());
    }

    private Set<String> bezet(DossierId traject) {
        return overleggen.van(traject).stream().flatMap(o -> o.fase().stream()).collect(Collectors.toSet());
    }

    private Overleg eis(UUID id, String handeling) {
        Optional<Overleg> overleg = overleggen.zoek(id);
        toegang.eisOpDossier(
                overleg.map(Overleg::traject).orElseGet(() -> new DossierId(id)), handeling, Rol.REGISSEUR);
        return overleg.orElseThrow(() -> SamenwerkenFout.ONBEKEND.bij(id));
    }
}
