package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * A known document with what somebody changed of it in the DMS. Where the DMS still says what the zakenmagazijn told it, the
 * zakenmagazijn knows more (an incomplete date, a title with characters that a name may not have).
 */
final class Dmsstand {

    private final Zaakdocument bekend;
    private final Documentvermelding dms;
    private final Zaakdocument volgensDms;

    private Dmsstand(Zaakdocument bekend, Documentvermelding dms) {
        this.bekend = bekend;
        this.dms = dms;
        this.volgensDms = Documentvorm.uitDms(dms);
    }

    /** Equal to the known document when nobody changed anything. */
    static Zaakdocument verwerkt(Zaakdocument bekend, Documentvermelding dms) {
        return new Dmsstand(bekend, dms).uitkomst();
    }

    private Zaakdocument uitkomst() {
        return new Zaakdocument(
                bekend.identificatie(),
                tekst(Documenteigenschap.DOCUMENTTYPE, Zaakdocument::documenttype),
                datum(Documenteigenschap.CREATIEDATUM, Zaakdocument::creatiedatum),
                datum(Documenteigenschap.ONTVANGSTDATUM, Zaakdocument::ontvangstdatum),
                bekend.titel() == null || dms.heeftTitel(bekend.titel()) ? bekend.titel() : dms.titel(),
                tekst(Documenteigenschap.BESCHRIJVING, Zaakdocument::beschrijving),
                dms.formaat().isBlank() ? bekend.formaat() : dms.formaat(),
                tekst(Documenteigenschap.TAAL, Zaakdocument::taal),
                tekst(Documenteigenschap.VERSIE, Zaakdocument::versie),
                tekst(Documenteigenschap.STATUS, Zaakdocument::status),
                datum(Documenteigenschap.VERZENDDATUM, Zaakdocument::verzenddatum),
                stand(
                        Documenteigenschap.VERTROUWELIJKAANDUIDING,
                        Zaakdocument::vertrouwelijkheid,
                        Vertrouwelijkheid::waarde),
                tekst(Documenteigenschap.AUTEUR, Zaakdocument::auteur),
                tekst(Documenteigenschap.LINK, Zaakdocument::link),
                null,
                bekend.extraElementen(),
                zaken(),
                bekend.rest());
    }

    private @Nullable String tekst(Documenteigenschap eigenschap, Function<Zaakdocument, @Nullable String> waarde) {
        return stand(eigenschap, waarde, Function.identity());
    }

    private @Nullable OnvolledigeDatum datum(
            Documenteigenschap eigenschap, Function<Zaakdocument, @Nullable OnvolledigeDatum> waarde) {
        return stand(eigenschap, waarde, OnvolledigeDatum::cijfers);
    }

    /** What the DMS has but we cannot read leaves ours as it is. */
    private <W> @Nullable W stand(
            Documenteigenschap eigenschap, Function<Zaakdocument, @Nullable W> waarde, Function<W, String> inDms) {
        W onze = waarde.apply(bekend);
        String staat = dms.eigenschap(eigenschap).orElse(null);
        if (Objects.equals(staat, onze == null ? null : inDms.apply(onze))) {
            return onze;
        }
        W nieuw = staat == null ? null : waarde.apply(volgensDms);
        return nieuw == null && staat != null ? onze : nieuw;
    }

    private List<ZaakBijDocument> zaken() {
        Set<String> mappen = dms.zaakidentificaties();
        List<ZaakBijDocument> zaken = new ArrayList<>(bekend.zaken());
        zaken.removeIf(zaak -> !mappen.contains(zaak.zaakidentificatie()));
        mappen.stream()
                .filter(map -> zaken.stream()
                        .noneMatch(zaak -> zaak.zaakidentificatie().equals(map)))
                .sorted()
                .map(ZaakBijDocument::van)
                .forEach(zaken::add);
        return zaken;
    }
}
