package nl.zaakregie.runtime.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The models of this application: read, check, deploy. The registry calls it once, when all plugins are known. */
public class Modellen {

    private final Modelbron bron;
    private final ModelControle controle;
    private final Modeluitrol uitrol;

    Modellen(Modelbron bron, ModelControle controle, Modeluitrol uitrol) {
        this.bron = bron;
        this.controle = controle;
        this.uitrol = uitrol;
    }

    /** What is wrong in any of the models; empty when all may be deployed. */
    public List<Modelbevinding> bevindingen() {
        List<Model> modellen = bron.modellen();
        Modelkennis kennis = kennis(modellen);
        return modellen.stream()
                .flatMap(model -> controle.controleer(model, kennis).stream())
                .filter(Modelbevinding::isFout)
                .toList();
    }

    /** Errors and warnings in a model that somebody offers; it is not kept. */
    public List<Modelbevinding> controleer(Model model) {
        List<Model> modellen = new ArrayList<>(bron.modellen());
        modellen.add(model);
        List<Modelbevinding> bevindingen = controle.controleer(model, kennis(modellen));
        return bevindingen.stream().anyMatch(Modelbevinding::isFout)
                ? bevindingen
                : Stream.concat(bevindingen.stream(), Motorproef.lees(model).stream())
                        .toList();
    }

    private Modelkennis kennis(List<Model> modellen) {
        return new Modelkennis(modellen, uitrol);
    }

    public void rolUit() {
        uitrol.rolUit(bron.modellen());
    }
}
