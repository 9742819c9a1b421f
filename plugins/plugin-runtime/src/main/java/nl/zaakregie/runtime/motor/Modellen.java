package nl.zaakregie.runtime.motor;

import java.util.List;

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
        return bron.modellen().stream()
                .flatMap(model -> controle.controleer(model).stream())
                .toList();
    }

    public void rolUit() {
        uitrol.rolUit(bron.modellen());
    }
}
