using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.area-class.city-a")]
[Cites("TOB-8.1", "TOB-8.5")]
internal sealed class CityA() : ByAssessment(
    AreaClass.CityA,
    a => a.Place == AreaPlace.CentralUrban,
    a => a.HasStrongAbility,
    a => a.Structure == SalesStructure.HighEnd);

[Name("tob.area-class.city-b-in-the-centre")]
[Cites("TOB-8.2", "TOB-8.1", "TOB-8.5")]
internal sealed class CityBInTheCentre() : ByAssessment(
    AreaClass.CityB,
    a => a.Place == AreaPlace.CentralUrban,
    a => !a.HasStrongAbility || a.Structure != SalesStructure.HighEnd);

[Name("tob.area-class.city-b-elsewhere-in-town")]
[Cites("TOB-8.2", "TOB-8.5")]
internal sealed class CityBElsewhereInTown() : ByAssessment(
    AreaClass.CityB,
    a => a.Place == AreaPlace.OtherUrban);

[Name("tob.area-class.city-b-by-structure")]
[Cites("TOB-8.2", "TOB-8.5")]
internal sealed class CityBByStructure() : ByAssessment(
    AreaClass.CityB,
    a => a.Place == AreaPlace.UrbanFringe || a.Place == AreaPlace.RuralEnclave,
    a => a.Structure == SalesStructure.LikeCity || a.Structure == SalesStructure.HighEnd);
