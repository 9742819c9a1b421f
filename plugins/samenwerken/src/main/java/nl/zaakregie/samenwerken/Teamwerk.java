package nl.zaakregie.samenwerken;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing, agreeing and sharing within one groepstraject (AF-06.1, AF-06.3). The team writes; only the regisseur shares,
 * for a purpose and until a day, and may take it back at any time.
 */
class Teamwerk {

    static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Rol[] TEAM = {Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR};

    private final Stukken stukken;
    private final Teamblik blik;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Clock klok;

    Teamwerk(Stukken stukken, Teamblik blik, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        this.stukken = stukken;
        this.blik = blik;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    /**
     * Adds a bericht or a concept.
     *
     * @param antwoord what it answers; of the same traject
     */
    @Transactional
    Uitkomst<UUID> schrijf(DossierId traject, Stuk.Soort soort, String titel, String tekst, Optional<UUID> antwoord) {
        toegang.eisOpDossier(traject, "stuk schrijven", TEAM);
        boolean past = antwoord.isEmpty()
                || antwoord.flatMap(stukken::vind)
                        .filter(s -> s.traject().equals(traject))
                        .isPresent();
        return past
                ? Uitkomst.gelukt(leg(traject, soort, titel, tekst, antwoord, Optional.empty()))
                : Uitkomst.geweigerd(SamenwerkenFout.ONBEKEND);
    }

    /** A new version; agreement with the former does not count for it. */
    @Transactional
    Uitkomst<UUID> vervang(UUID id, String tekst) {
        Stuk oud = eis(id, "stuk wijzigen");
        return Uitkomst.gelukt(leg(oud.traject(), oud.soort(), oud.titel(), tekst, oud.antwoord(), Optional.of(id)));
    }

    @Transactional
    Uitkomst<UUID> gaAkkoord(UUID id) {
        eis(id, "akkoord geven");
        stukken.akkoord(id, gebruikers.huidige().id(), klok.instant());
        return Uitkomst.gelukt(id);
    }

    @Transactional
    Uitkomst<UUID> deel(UUID id, MedewerkerId met, String doel, LocalDate tot) {
        Optional<Stuk> gevonden = stukken.vind(id);
        toegang.eisOpDossier(
                gevonden.map(Stuk::traject).orElseGet(() -> new DossierId(id)), "stuk delen", Rol.REGISSEUR);
        Stuk stuk = gevonden.orElseThrow(() -> SamenwerkenFout.ONBEKEND.bij(id));
        List<Foutdetail> ontbreekt = ontbreekt(doel, tot);
        if (!ontbreekt.isEmpty()) {
            return Uitkomst.geweigerd(SamenwerkenFout.ONVOLLEDIG, ontbreekt);
        }
        if (gebruikers.vind(met).isEmpty()) {
            return Uitkomst.geweigerd(SamenwerkenFout.GEEN_PROFESSIONAL);
        }
        if (zietHetAl(stuk.traject(), met)) {
            return Uitkomst.geweigerd(SamenwerkenFout.ZIT_AL_IN_TEAM);
        }
        Deling deling = new Deling(
                UUID.randomUUID(),
                id,
                stuk.traject(),
                met,
                doel,
                tot,
                gebruikers.huidige().id(),
                klok.instant(),
                Optional.empty());
        stukken.deel(deling);
        return Uitkomst.gelukt(deling.id());
    }

    private List<Foutdetail> ontbreekt(String doel, LocalDate tot) {
        List<Foutdetail> ontbreekt = new ArrayList<>();
        if (!Deling.isDoel(doel)) {
            ontbreekt.add(new Foutdetail("doel", "Zeg waarvoor u deelt, in ten hoogste 200 tekens"));
        }
        if (tot.isBefore(vandaag())) {
            ontbreekt.add(new Foutdetail("tot", "Kies een dag vanaf vandaag"));
        }
        return ontbreekt;
    }

    /** A behandelaar on the team does not: he is there for his deelplan. */
    private boolean zietHetAl(DossierId traject, MedewerkerId met) {
        return gebruikers.vind(met).filter(wie -> blik.zietAlles(wie, traject)).isPresent();
    }

    @Transactional
    Uitkomst<UUID> trekIn(UUID deling) {
        Optional<Deling> gevonden = stukken.deling(deling);
        toegang.eisOpDossier(
                gevonden.map(Deling::traject).orElseGet(() -> new DossierId(deling)),
                "deling intrekken",
                Rol.REGISSEUR);
        if (gevonden.isEmpty()) {
            throw SamenwerkenFout.ONBEKEND.bij(deling);
        }
        return stukken.trekIn(deling, klok.instant())
                ? Uitkomst.gelukt(deling)
                : Uitkomst.geweigerd(SamenwerkenFout.AL_INGETROKKEN);
    }

    LocalDate vandaag() {
        return klok.instant().atZone(NEDERLAND).toLocalDate();
    }

    /** An unknown stuk is refused in the same words as one out of reach. */
    private Stuk eis(UUID id, String handeling) {
        Optional<Stuk> stuk = stukken.vind(id);
        toegang.eisOpDossier(stuk.map(Stuk::traject).orElseGet(() -> new DossierId(id)), handeling, TEAM);
        return stuk.filter(this::isVoorMij).orElseThrow(() -> SamenwerkenFout.ONBEKEND.bij(id));
    }

    private boolean isVoorMij(Stuk stuk) {
        Gebruiker ik = gebruikers.huidige();
        return blik.zietAlles(ik, stuk.traject())
                || Teamblik.isVan(stuk, ik)
                || stukken.delingenMet(ik.id(), vandaag()).stream()
                        .anyMatch(deling -> deling.stuk().equals(stuk.id()));
    }

    private UUID leg(
            DossierId traject,
            Stuk.Soort soort,
            String titel,
            String tekst,
            Optional<UUID> antwoord,
            Optional<UUID> vervangt) {
        Stuk stuk = new Stuk(
                UUID.randomUUID(),
                traject,
                soort,
                titel,
                tekst,
                gebruikers.huidige().id(),
                klok.instant(),
                antwoord,
                vervangt);
        stukken.voegToe(stuk);
        return stuk.id();
    }
}
