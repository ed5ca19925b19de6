using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The clauses behind what becomes of a visit that is owed.</summary>
[Cites(
    "TOB-20", "OQ-11", TobaccoDocument.FixedTimeLeftOpen, TobaccoDocument.VisitWindowLeftOpen, TobaccoDocument.CutPeriodLeftOpen,
    TobaccoDocument.EffectDayLeftOpen, TobaccoDocument.VisitExcuseLeftOpen, TobaccoDocument.VisitingPeriodLeftOpen, "TOB-26.1", TobaccoDocument.MissedVisitsLeftOpen)]
internal static class VisitTermsClauses
{
    public static IReadOnlyDictionary<ExcuseGround, IReadOnlyList<string>> Excuses { get; } = new Dictionary<ExcuseGround, IReadOnlyList<string>>
    {
        [ExcuseGround.NoWorkingDay] = [TobaccoDocument.VisitWindowLeftOpen],
        [ExcuseGround.DutyReplaced] = [TobaccoDocument.CutPeriodLeftOpen, TobaccoDocument.EffectDayLeftOpen],
        [ExcuseGround.ServiceEnded] = [TobaccoDocument.CutPeriodLeftOpen],
        [ExcuseGround.Granted] = [TobaccoDocument.VisitExcuseLeftOpen],
    };

    public static IReadOnlyList<string> Missed { get; } = ["TOB-26.1", "OQ-11", TobaccoDocument.MissedVisitsLeftOpen];

    public static IReadOnlyList<string> NotInTime { get; } =
        ["TOB-26.1", "TOB-20", TobaccoDocument.FixedTimeLeftOpen, TobaccoDocument.VisitingPeriodLeftOpen, TobaccoDocument.MissedVisitsLeftOpen];
}
