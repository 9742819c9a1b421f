package nl.zaakregie.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.plan.application.Planweergave.Actieweergave;
import nl.zaakregie.plan.application.Planweergave.Deelplanweergave;
import nl.zaakregie.plan.application.Planweergave.Doelweergave;
import nl.zaakregie.plan.application.Planweergave.Probleemweergave;
import nl.zaakregie.plan.application.Planweergave.Stapweergave;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Deelplanzaak;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Evaluatie;
import nl.zaakregie.plan.domain.Kader;
import nl.zaakregie.plan.domain.Notitie;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Ondertekeningen;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Planversie;
import nl.zaakregie.plan.domain.Probleem;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Vastlegging;
import nl.zaakregie.plan.domain.Voortgang;

/** Puts a plan into the form it is offered in. */
final class Weergavemaker {

    private final Uitvoeringen uitvoeringen;

    Weergavemaker(Uitvoeringen uitvoeringen) {
        this.uitvoeringen = uitvoeringen;
    }

    /** @param inhoud of the version to show */
    Planweergave plan(Plan plan, int versie, Planinhoud inhoud) {
        return new Planweergave(
                plan.id(),
                plan.traject(),
                plan.groep(),
                plan.vorigPlan(),
                Code.van(plan.status()),
                versie,
                plan.vastgesteldeVersie(),
                inhoud.kader().flatMap(Kader::samenvatting),
                inhoud.kader().flatMap(Kader::tot),
                inhoud.kader().flatMap(Kader::monitorweken),
                inhoud.kader().flatMap(Kader::evaluatieweken),
                inhoud.problemen().stream().map(Weergavemaker::probleem).toList(),
                inhoud.doelen().stream().map(Weergavemaker::doel).toList(),
                inhoud.acties().stream().map(Weergavemaker::actie).toList(),
                inhoud.deelplannen().stream().map(this::deelplan).toList());
    }

    static Verloopweergave.Versieregel versie(Planversie versie) {
        return new Verloopweergave.Versieregel(
                versie.versie(),
                versie.wijziging().omschrijving(),
                versie.auteur().waarde(),
                versie.op());
    }

    static Verloopweergave.Voortgangregel voortgang(Vastlegging<Voortgang> regel) {
        return new Verloopweergave.Voortgangregel(
                regel.versie(),
                regel.auteur().waarde(),
                regel.op(),
                regel.inhoud().doelen().stream()
                        .map(d -> new Verloopweergave.Doelregel(
                                d.doel(), Code.van(d.kleur()), d.toelichting(), Optional.empty()))
                        .toList());
    }

    static Verloopweergave.Evaluatieregel evaluatie(Vastlegging<Evaluatie> regel) {
        return new Verloopweergave.Evaluatieregel(
                regel.versie(),
                regel.auteur().waarde(),
                regel.op(),
                regel.inhoud().doelen().stream()
                        .map(d -> new Verloopweergave.Doelregel(
                                d.doel(), Code.van(d.oordeel()), d.toelichting(), d.waarde()))
                        .toList(),
                Code.van(regel.inhoud().besluit()),
                regel.inhoud().volgende(),
                regel.inhoud().deelnemers());
    }

    static Verloopweergave.Bijlageregel bijlage(Vastlegging<Bijlage> regel) {
        Bijlage bijlage = regel.inhoud();
        return new Verloopweergave.Bijlageregel(
                bijlage.document(),
                bijlage.deelplan(),
                bijlage.titel(),
                bijlage.soort(),
                Code.van(bijlage.formaat()),
                regel.auteur().waarde(),
                regel.op());
    }

    static Verloopweergave.Afschriftregel afschrift(Vastlegging<Planafschrift> regel) {
        Planafschrift afschrift = regel.inhoud();
        return new Verloopweergave.Afschriftregel(
                afschrift.document(), regel.versie(), afschrift.titel(), afschrift.lid(), regel.op());
    }

    Verloopweergave.Notities notities(List<Vastlegging<Notitie>> notities) {
        Set<UUID> verbeterd =
                notities.stream().flatMap(v -> v.inhoud().vervangt().stream()).collect(Collectors.toSet());
        return new Verloopweergave.Notities(
                notities.stream().map(v -> notitie(v, verbeterd)).toList());
    }

    private static Verloopweergave.Notitieregel notitie(Vastlegging<Notitie> regel, Set<UUID> verbeterd) {
        Notitie notitie = regel.inhoud();
        return new Verloopweergave.Notitieregel(
                notitie.id(),
                Code.van(notitie.soort()),
                notitie.tekst(),
                notitie.personen(),
                notitie.vervangt(),
                verbeterd.contains(notitie.id()),
                regel.auteur().waarde(),
                regel.op());
    }

    Verloopweergave.Handtekeningen handtekeningen(Ondertekeningen gezet, Plan plan, Set<PersoonId> clienten) {
        return new Verloopweergave.Handtekeningen(
                gezet.isOndertekendVoor(plan, clienten),
                gezet.alle().stream().map(Weergavemaker::handtekening).toList());
    }

    private static Verloopweergave.Handtekeningregel handtekening(Vastlegging<Ondertekening> regel) {
        Ondertekening gezet = regel.inhoud();
        return new Verloopweergave.Handtekeningregel(
                regel.versie(),
                Code.van(gezet.partij()),
                gezet.persoon(),
                gezet.naam(),
                gezet.namens(),
                Code.van(gezet.wijze()),
                gezet.op(),
                regel.auteur().waarde());
    }

    static Probleemweergave probleem(Probleem probleem) {
        return new Probleemweergave(
                probleem.nummer(),
                Code.van(probleem.leefdomein()),
                probleem.omschrijving(),
                probleem.personen(),
                probleem.redenZonderDoel(),
                probleem.ledeninzage().map(Code::van));
    }

    static Doelweergave doel(Doel doel) {
        return new Doelweergave(
                doel.nummer(),
                Code.van(doel.leefdomein()),
                doel.omschrijving(),
                doel.personen(),
                doel.indicator().map(Doel.Indicator::naam),
                doel.indicator().flatMap(Doel.Indicator::start),
                doel.indicator().flatMap(Doel.Indicator::streef),
                doel.indicator().flatMap(Doel.Indicator::meting).map(Doel.Meetbron::meting),
                doel.indicator().flatMap(Doel.Indicator::meting).map(Doel.Meetbron::domein),
                doel.termijn(),
                Code.van(doel.status()),
                doel.ledeninzage().map(Code::van));
    }

    static Actieweergave actie(Actie actie) {
        return new Actieweergave(
                actie.nummer(),
                actie.omschrijving(),
                Code.van(actie.uitvoerder().soort()),
                actie.uitvoerder().persoon(),
                actie.uitvoerder().omschrijving(),
                actie.gepland(),
                actie.herhaling(),
                actie.uiterlijk(),
                actie.doel(),
                Code.van(actie.status()),
                actie.uitgevoerdOp(),
                actie.resultaat(),
                actie.keren().stream()
                        .map(keer -> new Planweergave.Keerweergave(keer.op(), keer.resultaat()))
                        .toList(),
                actie.ledeninzage().map(Code::van));
    }

    Deelplanweergave deelplan(Deelplan deelplan) {
        Optional<Uitvoering> uitvoering = uitvoeringen.vind(deelplan.id());
        return new Deelplanweergave(
                deelplan.id(),
                deelplan.nummer(),
                deelplan.naam(),
                deelplan.zaaktype(),
                uitvoering.flatMap(Uitvoering::zaak).map(Deelplanzaak::zaak),
                deelplan.personen(),
                deelplan.doelen(),
                deelplan.behandelaar().map(Deelplan.Behandelaar::naam),
                deelplan.behandelaar().flatMap(Deelplan.Behandelaar::medewerker),
                Code.van(deelplan.uitvoerder()),
                deelplan.planning().start(),
                deelplan.planning().einde(),
                deelplan.ledeninzage().map(Code::van),
                Code.van(uitvoering.map(Uitvoering::status).orElse(Deelplanstatus.VOORGESTELD)),
                stappen(deelplan));
    }

    private List<Stapweergave> stappen(Deelplan deelplan) {
        return uitvoeringen.stappen(deelplan.id()).stream()
                .map(stap -> new Stapweergave(
                        Code.van(stap.status()), stap.op(), stap.reden().map(Code::van), stap.toelichting()))
                .toList();
    }
}
