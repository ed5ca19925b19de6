using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.area-class.town-by-place")]
[Cites("TOB-8.3", "TOB-8.5")]
internal sealed class TownByPlace() : ByAssessment(
    AreaClass.Town,
    a => a.Place == AreaPlace.TownshipSeat || a.Place == AreaPlace.VillageMarket);

[Name("tob.area-class.town-by-structure")]
[Cites("TOB-8.3", "TOB-8.5")]
internal sealed class TownByStructure() : ByAssessment(
    AreaClass.Town,
    a => a.Place == AreaPlace.RuralEnclave,
    a => a.Structure == SalesStructure.LikeTown);

[Name("tob.area-class.village")]
[Cites("TOB-8.4", "TOB-8.5")]
internal sealed class Village() : ByAssessment(
    AreaClass.Village,
    a => a.Place == AreaPlace.NaturalVillage);

[Name("tob.area-class.village-in-an-enclave")]
[Cites("TOB-8.4", "TOB-8.3", "TOB-8.5")]
internal sealed class VillageInAnEnclave() : ByAssessment(
    AreaClass.Village,
    a => a.Place == AreaPlace.RuralEnclave,
    a => a.Structure == SalesStructure.Other);

[Name("tob.area-class.village-on-the-fringe")]
[Cites("TOB-8.4", "TOB-8.2", "TOB-8.5")]
internal sealed class VillageOnTheFringe() : ByAssessment(
    AreaClass.Village,
    a => a.Place == AreaPlace.UrbanFringe,
    a => a.Structure == SalesStructure.LikeTown || a.Structure == SalesStructure.Other);
