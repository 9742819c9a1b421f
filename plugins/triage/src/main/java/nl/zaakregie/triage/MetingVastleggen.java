package nl.zaakregie.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.triage.Dalingen.Daling;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Status;
import org.springframework.transaction.annotation.Transactional;

/** Records a meting: as concept, changed as often as needed, and once definitief. The regisseur of the dossier does it. */
class MetingVastleggen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Instrumenten instrumenten;
    private final Metingen metingen;
    private final Dalingen dalingen;
    private final Groepstrajecten trajecten;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Clock klok;

    MetingVastleggen(
            Instrumenten instrumenten,
            Metingen metingen,
            Dalingen dalingen,
            Groepstrajecten trajecten,
            Toegang toegang,
            Gebruikers gebruikers,
            Clock klok) {
        this.instrumenten = instrumenten;
        this.metingen = metingen;
        this.dalingen = dalingen;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    /** @param correctieVan the definitive meting it takes the place of */
    record Nieuw(DossierId dossier, PersoonId persoon, Sleutel sleutel, Optional<UUID> correctieVan, Inhoud inhoud) {}

    @Transactional
    Uitkomst<Meting> maak(Nieuw nieuw) {
        toegang.eisOpDossier(nieuw.dossier(), "meting vastleggen", Rol.REGISSEUR);
        if (!isClient(nieuw)) {
            return Uitkomst.geweigerd(TriageFout.PERSOON_NIET_IN_DOSSIER);
        }
        Optional<Instrument> instrument = instrumenten.vind(nieuw.sleutel());
        if (instrument.isEmpty()) {
            return Uitkomst.geweigerd(TriageFout.ONBEKEND_INSTRUMENT);
        }
        Meting concept = new Meting(
                UUID.randomUUID(),
                nieuw.dossier(),
                nieuw.persoon(),
                nieuw.sleutel(),
                gebruikers.huidige().id(),
                klok.instant(),
                Status.CONCEPT,
                nieuw.correctieVan(),
                1,
                nieuw.inhoud());
        if (!correctiePast(concept)) {
            return Uitkomst.geweigerd(TriageFout.CORRECTIE_PAST_NIET);
        }
        return alsJuist(instrument.get(), concept).bijSucces(metingen::voegToe);
    }

    /** @param gezien the version the user looked at; an older one overwrites nothing */
    @Transactional
    Uitkomst<Meting> wijzig(UUID id, int gezien, Inhoud inhoud) {
        Meting meting = eis(id, "meting wijzigen");
        Optional<Foutcode> bezwaar = bezwaar(meting, gezien);
        if (bezwaar.isPresent()) {
            return Uitkomst.geweigerd(bezwaar.get(), sindsdien(meting, inhoud));
        }
        return alsJuist(instrument(meting), meting.met(inhoud)).bijSucces(metingen::wijzig);
    }

    /** From here on it does not change; a sharp fall becomes work. What is made definitief is what the user saw. */
    @Transactional
    Uitkomst<Meting> maakDefinitief(UUID id, int gezien) {
        Meting meting = eis(id, "meting definitief maken");
        Optional<Foutcode> bezwaar = bezwaar(meting, gezien);
        if (bezwaar.isPresent()) {
            return Uitkomst.geweigerd(bezwaar.get());
        }
        List<Foutdetail> open = Metingcontrole.onvolledig(instrument(meting), meting.inhoud());
        if (!open.isEmpty()) {
            return Uitkomst.geweigerd(TriageFout.METING_ONVOLLEDIG, open);
        }
        return alsJuist(instrument(meting), meting.definitief())
                .bijSucces(metingen::wijzig)
                .bijSucces(this::meldDaling);
    }

    private void meldDaling(Meting meting) {
        Meetreeks reeks = new Meetreeks(metingen.van(meting.dossier()));
        if (!reeks.scherpGedaald(meting, instrument(meting)).isEmpty()) {
            dalingen.meld(new Daling(meting.id(), meting.dossier(), klok.instant()));
        }
    }

    private static Optional<Foutcode> bezwaar(Meting meting, int gezien) {
        if (meting.isDefinitief()) {
            return Optional.of(TriageFout.AL_DEFINITIEF);
        }
        return meting.versie() == gezien ? Optional.empty() : Optional.of(TriageFout.VERSIECONFLICT);
    }

    /** The domains that stand otherwise than the user was about to write; no scores. */
    private static List<Foutdetail> sindsdien(Meting meting, Inhoud inhoud) {
        return meting.inhoud().scores().stream()
                .filter(score -> !inhoud.scores().contains(score))
                .map(score -> new Foutdetail(score.domein(), "staat er nu anders"))
                .toList();
    }

    private Meting eis(UUID id, String handeling) {
        Optional<Meting> meting = metingen.vindVoorWijziging(id);
        // An unknown meting is refused in the same words as one out of reach: nothing tells which of the two it was.
        toegang.eisOpDossier(meting.map(Meting::dossier).orElseGet(() -> new DossierId(id)), handeling, Rol.REGISSEUR);
        return meting.orElseThrow(() -> TriageFout.ONBEKENDE_METING.bij(id));
    }

    private Instrument instrument(Meting meting) {
        return instrumenten.vind(meting.sleutel()).orElseThrow(() -> TriageFout.ONBEKEND_INSTRUMENT.bij(meting.id()));
    }

    private Uitkomst<Meting> alsJuist(Instrument instrument, Meting meting) {
        LocalDate vandaag = klok.instant().atZone(NEDERLAND).toLocalDate();
        List<Foutdetail> fouten = Metingcontrole.onjuist(instrument, meting.inhoud(), vandaag);
        return fouten.isEmpty() ? Uitkomst.gelukt(meting) : Uitkomst.geweigerd(TriageFout.METING_ONJUIST, fouten);
    }

    private boolean isClient(Nieuw nieuw) {
        return trajecten
                .vind(nieuw.dossier())
                .filter(t -> t.clienten().contains(nieuw.persoon()))
                .isPresent();
    }

    private boolean correctiePast(Meting nieuw) {
        return nieuw.correctieVan().isEmpty()
                || metingen.vind(nieuw.correctieVan().get())
                        .filter(Meting::isDefinitief)
                        .filter(nieuw::lijktOp)
                        .filter(eerder -> eerder.dossier().equals(nieuw.dossier()))
                        .isPresent();
    }
}
