using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static partial class TobaccoTerms
{
    private const string WeeklyAtFixedTime = "tob.visit-cadence.weekly-at-fixed-time";
    private const string Weekly = "tob.visit-cadence.weekly";
    private const string Fortnightly = "tob.visit-cadence.fortnightly";

    public static IEnumerable<Term> All =>
    [
        .. Values,
        .. FactsAndFigures,
        .. Complaints,
        .. VisitDuties,
        .. SingleVisits,
        .. Supervision,
        .. TobaccoServices.All.Select(service => new Term(service.Id, service.Name)),
        .. TobaccoOpenServices.All.Select(service => new Term(service.Id, service.Name)),
    ];

    /// <summary>The ID for a member of one of the procedure's enumerations: <c>tob.customer-tier.a</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTerms.Id("tob", value);

    /// <summary>The ID for a cadence; its text where no word is ready for it.</summary>
    public static string OfCadence(VisitCadence cadence) => (cadence.Weeks, cadence.AtFixedTime) switch
    {
        (1, true) => WeeklyAtFixedTime,
        (1, false) => Weekly,
        (2, false) => Fortnightly,
        _ => cadence.ToString(),
    };

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(Of(value), english, chinese);
}
