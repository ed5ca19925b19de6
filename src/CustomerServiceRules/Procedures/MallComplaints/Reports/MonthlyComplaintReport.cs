using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// The analysis of a month's complaints with proposals for improvement: counts by group, type and level, what was escalated,
/// ignored and closed, and which causes repeat. A complaint counts in the month of its local day of receipt, once, under its
/// first type and in every group it is in. Immutable.
/// </summary>
[Cites("MALL-S-3.3.2", MallDocuments.ReportLeftOpen, "MALL-C-1.1", "MALL-C-1.2", "MALL-C-1.3")]
public sealed class MonthlyComplaintReport
{
    private MonthlyComplaintReport(CalendarMonth month, OpenCase<MallComplaint>[] complaints, IReadOnlyList<TypeOfGroup> types, int repeatedFrom)
    {
        Month = month;
        Total = complaints.Length;
        ByType = Count<MallComplaintType>(complaints, complaint => [complaint.Types[0]]);
        ByGroup = Count(complaints, complaint => types.Where(entry => complaint.IsOf(entry.Type)).Select(entry => entry.Group).Distinct());
        ByLevel = Count<HandlerLevel>(complaints, complaint => complaint.Handler is { IsDecided: true } handler ? [handler.Value] : []);
        Confirmed = complaints.Count(one => one.Case.Investigation?.IsTrue == true);
        Escalated = complaints.Count(one => Happened(one, MallComplaintTrigger.Escalate) || Happened(one, MallComplaintTrigger.InsistOnStoreManager));
        Ignored = complaints.Count(one => Happened(one, MallComplaintTrigger.FindIgnored));
        Closed = complaints.Count(one => Happened(one, MallComplaintTrigger.Review));
        RepeatedCauses =
        [
            .. complaints
                .Where(one => !string.IsNullOrWhiteSpace(one.Case.Investigation?.Cause))
                .GroupBy(one => one.Case.Investigation!.Cause!.Trim(), StringComparer.Ordinal)
                .Where(cause => cause.Count() >= repeatedFrom)
                .Select(cause => new RepeatedCause(cause.Key, [.. cause.Select(one => one.Case.Id.Value).Order(StringComparer.Ordinal)]))
                .OrderByDescending(cause => cause.Complaints.Count)
                .ThenBy(cause => cause.Cause, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the report is about.</summary>
    public CalendarMonth Month { get; }

    /// <summary>How many complaints were received in the month.</summary>
    public int Total { get; }

    /// <summary>How many are in each group; one in two groups counts in both.</summary>
    public IReadOnlyDictionary<MallComplaintGroup, int> ByGroup { get; }

    /// <summary>How many are of each type, by the first type of each.</summary>
    public IReadOnlyDictionary<MallComplaintType, int> ByType { get; }

    /// <summary>How many were given to each level; one that nothing is decided on yet is in none.</summary>
    public IReadOnlyDictionary<HandlerLevel, int> ByLevel { get; }

    /// <summary>How many proved true.</summary>
    public int Confirmed { get; }

    /// <summary>How many went to the store manager on the way.</summary>
    public int Escalated { get; }

    /// <summary>How many were found ignored.</summary>
    public int Ignored { get; }

    /// <summary>How many are closed.</summary>
    public int Closed { get; }

    /// <summary>The causes of several complaints, the most frequent first, then ordinally.</summary>
    public IReadOnlyList<RepeatedCause> RepeatedCauses { get; }

    /// <summary>Analyses a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="complaints">Complaints with where they stand, in any order; those of other months are left out.</param>
    /// <param name="types">Which type belongs to which group: the rulebook's entries of <see cref="MallComplaints.Types"/>.</param>
    /// <param name="parameters">The parameters in force, for what a repeated cause is.</param>
    /// <param name="zone">The organisation's zone, by whose days complaints are received.</param>
    /// <exception cref="ArgumentException">Two complaints have one ID, or the module is none of the rulebook.</exception>
    public static MonthlyComplaintReport Of(
        CalendarMonth month, IEnumerable<OpenCase<MallComplaint>> complaints, IReadOnlyList<TypeOfGroup> types, ParametersInForce parameters, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(complaints);
        ArgumentNullException.ThrowIfNull(types);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(zone);
        var ofMonth = complaints.Where(one => MonthOf(one.Case.ReceivedAt, zone) == month).ToArray();
        if (ofMonth.GroupBy(one => one.Case.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"Found the complaint {twice.Key} twice, expected each once.", nameof(complaints));

        return new MonthlyComplaintReport(month, ofMonth, types, parameters.Get(MallComplaints.RepeatedFrom).Value);
    }

    /// <summary>The repeated causes that no proposal is made for: what the report still lacks.</summary>
    /// <param name="proposals">The proposals for improvement, by cause.</param>
    public IReadOnlyList<RepeatedCause> WithoutProposal(IReadOnlyDictionary<string, string> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        return [.. RepeatedCauses.Where(cause => !proposals.TryGetValue(cause.Cause, out var proposal) || string.IsNullOrWhiteSpace(proposal))];
    }

    private static CalendarMonth MonthOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        CalendarMonth.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime));

    private static bool Happened(OpenCase<MallComplaint> one, MallComplaintTrigger trigger) => one.Record.History.Last(trigger) is not null;

    private static SortedDictionary<TKey, int> Count<TKey>(IEnumerable<OpenCase<MallComplaint>> complaints, Func<MallComplaint, IEnumerable<TKey>> keysOf)
        where TKey : struct, Enum => new(complaints.SelectMany(one => keysOf(one.Case)).CountBy(key => key).ToDictionary());
}

/// <summary>A cause that several complaints of a month share. Immutable.</summary>
/// <param name="Cause">The cause, as it was confirmed.</param>
/// <param name="Complaints">The IDs of the complaints, sorted ordinally.</param>
public sealed record RepeatedCause(string Cause, IReadOnlyList<string> Complaints);
