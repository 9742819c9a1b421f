package nl.zaakregie.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import org.springframework.transaction.annotation.Transactional;

/** Shows metingen in order of time, and two of them side by side. */
class MetingenRaadplegen {

    private final Instrumenten instrumenten;
    private final Metingen metingen;
    private final Toegang toegang;
    private final Inzage inzage;

    MetingenRaadplegen(Instrumenten instrumenten, Metingen metingen, Toegang toegang, Inzage inzage) {
        this.instrumenten = instrumenten;
        this.metingen = metingen;
        this.toegang = toegang;
        this.inzage = inzage;
    }

    /** Empty for who may see nothing of it. */
    @Transactional
    List<Vrijgegeven<Metingweergave>> van(Inzageverzoek verzoek, DossierId dossier, Optional<PersoonId> persoon) {
        Meetreeks reeks = new Meetreeks(metingen.van(dossier));
        return inzage.vrijgevenAlle(
                verzoek,
                reeks.metingen().stream()
                        .filter(m -> persoon.isEmpty() || persoon.get().equals(m.persoon()))
                        .map(m -> new Aangeboden<>(weergave(m, reeks), Optional.of(dossier), Set.of(m.persoon())))
                        .toList());
    }

    @Transactional
    Uitkomst<Vrijgegeven<Vergelijkingweergave>> vergelijk(Inzageverzoek verzoek, UUID van, UUID tot) {
        Meting eerst = eis(van);
        Meting daarna = eis(tot);
        return Vergelijking.tussen(instrument(daarna), eerst, daarna)
                .map(v -> inzage.vrijgeven(
                        verzoek,
                        new Aangeboden<>(
                                Vergelijkingweergave.van(eerst, daarna, v),
                                Optional.of(daarna.dossier()),
                                Set.of(daarna.persoon()))));
    }

    private Meting eis(UUID id) {
        Optional<Meting> meting = metingen.vind(id);
        toegang.eisInzage(
                meting.map(Meting::dossier).orElseGet(() -> new DossierId(id)), "metingen vergelijken", Rol.REGISSEUR);
        return meting.orElseThrow(() -> TriageFout.ONBEKENDE_METING.bij(id));
    }

    private Metingweergave weergave(Meting meting, Meetreeks reeks) {
        Instrument instrument = instrument(meting);
        return Metingweergave.van(meting, instrument, reeks.scherpGedaald(meting, instrument));
    }

    private Instrument instrument(Meting meting) {
        return instrumenten.vind(meting.sleutel()).orElseThrow(() -> TriageFout.ONBEKEND_INSTRUMENT.bij(meting.id()));
    }
}
