using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>Decides with the module as it is shipped.</summary>
internal static class Deciding
{
    public static readonly Rulebook Rulebook = Rulebook.Compose(new TobaccoRetailModule());

    /// <summary>The policies about complaints, sanctions and floors.</summary>
    public static readonly Policy[] OfComplaints =
    [
        TobaccoRetail.ComplaintOwner, TobaccoRetail.ComplaintDeadlines, TobaccoRetail.VisitFailing, TobaccoRetail.SanctionFor,
        TobaccoRetail.Awareness, TobaccoRetail.CallBacks, TobaccoRetail.Satisfaction,
    ];

    /// <summary>The policies about the coverage of visits, and about supervision and its samples.</summary>
    public static readonly Policy[] OfVisits =
    [
        TobaccoRetail.Coverage, TobaccoRetail.SampleSizes, TobaccoRetail.StaffCoverage, TobaccoRetail.MonthlySupervision,
        TobaccoRetail.SurveyFrequency, TobaccoRetail.SupplySatisfaction,
    ];

    /// <summary>The policies about customers; with <see cref="OfComplaints"/> and <see cref="OfVisits"/> all of the module.</summary>
    public static readonly Policy[] Policies =
    [
        TobaccoRetail.Scale, TobaccoRetail.Tier, TobaccoRetail.TierEffect, TobaccoRetail.Services, TobaccoRetail.ServicesForAll,
        TobaccoRetail.Cadence, TobaccoRetail.Market, TobaccoRetail.Area, TobaccoRetail.VisitDuties,
    ];

    /// <summary>The quarterly run after <see cref="Ranked.Period"/>.</summary>
    public static readonly DateTimeOffset Run = new(2022, 1, 1, 9, 0, 0, TimeSpan.FromHours(8));

    public static Decision<T> Decide<T>(this ScaleStanding standing, Policy<T> policy, params object[] others)
        where T : notnull => Rulebook.Decide(policy, TobaccoRetail.FactsOf(standing, others), Run);

    public static CustomerTier[] Tiers(this ScaleRanking ranking) =>
        [.. ranking.Standings.Select(standing => standing.Decide(TobaccoRetail.Tier).Value)];

    public static string Scales(this ScaleRanking ranking) =>
        string.Concat(ranking.Standings.Select(standing => (int)standing.Decide(TobaccoRetail.Scale).Value));

    /// <summary>One of three customers of a format, which are A, B and C by scale.</summary>
    public static ScaleStanding CustomerOf(CustomerTier tier) => Ranked.Quantities(3, 2, 1).Standings[(int)tier - 1];

    /// <summary>The decisions of all policies in the form in which they are stored.</summary>
    public static string[] Jsons(this SubjectDecisions decisions) =>
    [
        decisions.Of(TobaccoRetail.Scale).ToJson(), decisions.Of(TobaccoRetail.Tier).ToJson(), decisions.Of(TobaccoRetail.TierEffect).ToJson(),
        decisions.Of(TobaccoRetail.Services).ToJson(), decisions.Of(TobaccoRetail.ServicesForAll).ToJson(), decisions.Of(TobaccoRetail.Cadence).ToJson(),
        decisions.Of(TobaccoRetail.Market).ToJson(), decisions.Of(TobaccoRetail.Area).ToJson(), decisions.Of(TobaccoRetail.VisitDuties).ToJson(),
    ];
}
