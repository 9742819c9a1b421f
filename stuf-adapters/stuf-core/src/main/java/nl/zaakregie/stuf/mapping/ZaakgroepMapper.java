package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.Fragmentlezer;
import nl.zaakregie.stuf.rgbz.AnderZaakobject;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Verlenging;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import nl.zaakregie.stuf.schema.zkn0310.AnderZaakObject;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;

/** Groups of plain data inside a zaak. */
final class ZaakgroepMapper {

    private static final QName LOKATIE = new QName(Naamruimte.ZKN, "lokatie");

    private ZaakgroepMapper() {}

    static nl.zaakregie.stuf.schema.zkn0310.Resultaat naar(Resultaat bron) {
        var doel = new nl.zaakregie.stuf.schema.zkn0310.Resultaat();
        doel.setOmschrijving(tekst(bron.omschrijving()));
        doel.setToelichting(tekst(bron.toelichting()));
        return doel;
    }

    static Resultaat van(nl.zaakregie.stuf.schema.zkn0310.Resultaat bron) {
        return new Resultaat(tekst(bron.getOmschrijving()), tekst(bron.getToelichting()));
    }

    static nl.zaakregie.stuf.schema.zkn0310.Opschorting naar(Opschorting bron) {
        var doel = new nl.zaakregie.stuf.schema.zkn0310.Opschorting();
        doel.setIndicatie(Waarden.indicatie(bron.opgeschort()));
        doel.setReden(Waarde.van(bron.reden()));
        return doel;
    }

    static @Nullable Opschorting van(nl.zaakregie.stuf.schema.zkn0310.Opschorting bron) {
        Boolean indicatie = Waarden.indicatie(bron.getIndicatie(), "opschorting/indicatie");
        return indicatie == null ? null : new Opschorting(indicatie, leegBijGebrek(tekst(bron.getReden())));
    }

    static nl.zaakregie.stuf.schema.zkn0310.Verlenging naar(Verlenging bron) {
        var doel = new nl.zaakregie.stuf.schema.zkn0310.Verlenging();
        doel.setDuur(Waarde.van(Integer.toString(bron.duur())));
        doel.setReden(Waarde.van(bron.reden()));
        return doel;
    }

    /** A reason is required, but products leave it out. */
    static @Nullable Verlenging van(nl.zaakregie.stuf.schema.zkn0310.Verlenging bron) {
        Integer duur = Waarden.getal(bron.getDuur(), "verlenging/duur");
        return duur == null ? null : new Verlenging(duur, leegBijGebrek(tekst(bron.getReden())));
    }

    static nl.zaakregie.stuf.schema.zkn0310.Kenmerk naar(Kenmerk bron) {
        var doel = new nl.zaakregie.stuf.schema.zkn0310.Kenmerk();
        doel.setKenmerk(Waarde.van(bron.kenmerk()));
        doel.setBron(Waarde.van(bron.bron()));
        return doel;
    }

    static List<Kenmerk> kenmerken(List<nl.zaakregie.stuf.schema.zkn0310.Kenmerk> bron) {
        return bron.stream()
                .filter(k -> !k.isNil() && tekst(k.getKenmerk()) != null)
                .map(k -> new Kenmerk(leegBijGebrek(tekst(k.getKenmerk())), leegBijGebrek(tekst(k.getBron()))))
                .toList();
    }

    static AnderZaakObject naar(AnderZaakobject bron) {
        AnderZaakObject doel = new AnderZaakObject();
        doel.setOmschrijving(Waarde.van(bron.omschrijving()));
        doel.setAanduiding(ofLeeg(bron.aanduiding()));
        doel.setLokatie(bron.lokatie() == null ? geenLokatie() : Fragmentlezer.lees(bron.lokatie()));
        doel.setRegistratie(ofLeeg(bron.registratie()));
        return doel;
    }

    static List<AnderZaakobject> andereObjecten(List<AnderZaakObject> bron) {
        return bron.stream()
                .filter(o -> !o.isNil())
                .map(o -> new AnderZaakobject(
                        leegBijGebrek(tekst(o.getOmschrijving())),
                        tekst(o.getAanduiding()),
                        lokatie(o.getLokatie()),
                        tekst(o.getRegistratie())))
                .toList();
    }

    /** Some of the messages require all parts of the group, none forbids them. */
    private static Waarde ofLeeg(@Nullable String tekst) {
        return tekst == null ? Waarden.leeg(NoValue.GEEN_WAARDE) : Waarde.van(tekst);
    }

    private static VrijElement geenLokatie() {
        VrijElement leeg = new VrijElement();
        leeg.setNil(true);
        leeg.setNoValue(NoValue.GEEN_WAARDE.waarde());
        return leeg;
    }

    private static @Nullable String lokatie(@Nullable VrijElement bron) {
        return bron == null || bron.isNil() ? null : new BerichtSchrijver().schrijf(LOKATIE, bron);
    }

    private static String leegBijGebrek(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
