package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.signalen.domain.Herkomst;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Kenmerken;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.Meldingcontrole;

/**
 * A melding sent as zaak by a backoffice suite (creeerZaak, ZDS 1.1 and 1.2): clients are the persons concerned, the
 * initiator reports, omschrijving is the situation and toelichting the content. What ZKN has no place for stands in
 * extraElementen: relatieMelder, situatie, inhoud, categorie, leefdomeinen (comma separated), spoed, veiligheidInGeding.
 */
public final class SignaalberichtVerwerken implements BerichtVerwerker<ZaakOntvangen> {

    private final Set<String> zaaktypen;
    private final Meldingcontrole controle;
    private final SignaalRegistreren registreren;

    /** @param zaaktypen codes of the zaaktypen that are a melding */
    public SignaalberichtVerwerken(Set<String> zaaktypen, Meldingcontrole controle, SignaalRegistreren registreren) {
        this.zaaktypen = Set.copyOf(zaaktypen);
        this.controle = controle;
        this.registreren = registreren;
    }

    @Override
    public Class<ZaakOntvangen> soort() {
        return ZaakOntvangen.class;
    }

    @Override
    public boolean isVoor(ZaakOntvangen bericht) {
        return zaaktypen.contains(bericht.zaaktypecode());
    }

    @Override
    public List<Foutdetail> controleer(ZaakOntvangen bericht) {
        return controle.controleer(melding(bericht));
    }

    @Override
    public void verwerk(ZaakOntvangen bericht) {
        registreren.uitvoeren(melding(bericht)).ofFout();
    }

    private static Melding melding(ZaakOntvangen z) {
        Optional<ZaakOntvangen.Afzendercontact> melder = z.melder();
        return new Melding(
                z.clienten().stream()
                        .map(Persoonsopgave::van)
                        .map(Melding.Opgave::van)
                        .toList(),
                melder.map(ZaakOntvangen.Afzendercontact::naam),
                melder.flatMap(ZaakOntvangen.Afzendercontact::contact),
                false,
                Optional.empty(),
                extra(z, "relatieMelder").or(() -> melder.flatMap(ZaakOntvangen.Afzendercontact::rol)),
                extra(z, "situatie").or(z::omschrijving),
                extra(z, "inhoud").or(z::toelichting),
                kenmerken(z),
                new Herkomst(Kanaal.STUF, z.afzender(), z.zaak()));
    }

    private static Kenmerken kenmerken(ZaakOntvangen z) {
        Set<Leefdomein> leefdomeinen = extra(z, "leefdomeinen").stream()
                .flatMap(lijst -> Stream.of(lijst.split(",")))
                .map(String::strip)
                .flatMap(code -> Leefdomein.van(code).stream())
                .collect(Collectors.toSet());
        return new Kenmerken(
                extra(z, "categorie").filter(c -> c.length() <= 60),
                leefdomeinen,
                ja(z, "spoed"),
                ja(z, "veiligheidInGeding"),
                ja(z, "betrokkeneGeinformeerd"),
                ja(z, "wgs"));
    }

    private static Optional<String> extra(ZaakOntvangen z, String naam) {
        return Optional.ofNullable(z.extra().get(naam)).filter(w -> !w.isBlank());
    }

    private static boolean ja(ZaakOntvangen z, String naam) {
        return extra(z, naam)
                .filter(w -> w.equalsIgnoreCase("J") || w.equalsIgnoreCase("ja") || w.equalsIgnoreCase("true"))
                .isPresent();
    }
}
