using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>
/// What became of contacts that were owed, as of an instant: met, missed, excused and still open add up to what was owed.
/// Immutable; safe for use by several threads at once.
/// </summary>
public sealed partial class ObligationLedger
{
    private readonly ObligationTerms _terms;
    private readonly IReadOnlyList<DutyChain> _chains;
    private readonly int[] _counts = new int[(int)ObligationState.Excused + 1];
    private readonly Lazy<IReadOnlyList<ContactFinding>> _findings;
    private readonly Lazy<Dictionary<(SubjectId Customer, string Duty), DutyChain>> _chainOf;

    internal ObligationLedger(ObligationTerms terms, DateTimeOffset asOf, ObligationResult[] results, IReadOnlyList<DutyChain> chains, IReadOnlyList<Contact> extra)
    {
        _terms = terms;
        _chains = chains;
        AsOf = asOf;
        Results = results;
        Extra = extra;
        foreach (var result in results)
            _counts[(int)result.State]++;
        _findings = new(FindAll);
        _chainOf = new(() => _chains.ToDictionary(chain => (chain.Customer, chain.Duty)));
    }

    /// <summary>The instant as of which it was asked.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>One result for each obligation, in the order in which they were given.</summary>
    public IReadOnlyList<ObligationResult> Results { get; }

    /// <summary>How many contacts were owed: <see cref="Met"/>, <see cref="Missed"/>, <see cref="Excused"/> and <see cref="Open"/> together.</summary>
    public int Owed => Results.Count;

    /// <summary>How many were met, in time or not.</summary>
    public int Met => _counts[(int)ObligationState.Met];

    /// <summary>How many windows are over without their contact.</summary>
    public int Missed => _counts[(int)ObligationState.Missed];

    /// <summary>How many were not met and are held against nobody.</summary>
    public int Excused => _counts[(int)ObligationState.Excused];

    /// <summary>How many may still be met; 0 once the last window is over.</summary>
    public int Open => _counts[(int)ObligationState.Open];

    /// <summary>The contacts that met nothing that was owed, in the order of their instants.</summary>
    public IReadOnlyList<Contact> Extra { get; }

    /// <summary>What is held against whoever owed the contacts, by customer in the order given, duty and window.</summary>
    public IReadOnlyList<ContactFinding> Findings => _findings.Value;

    /// <summary>
    /// How many periods in a row passed without any contact of a duty with a customer, up to the last that is over; periods that
    /// are excused are passed over, and a contact in a period that is not over yet already ends the row.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="duty">The ID of the duty.</param>
    /// <returns>The count; 0 where the ledger knows no such duty of the customer.</returns>
    public int MissedInARow(SubjectId customer, string duty) =>
        _chainOf.Value.TryGetValue((customer, duty), out var chain) ? chain.MissedInARow(_ => true) : 0;

    /// <summary>The same of a member of staff: its customer with the most, each counted over the periods that the staff owed.</summary>
    /// <param name="staff">The host's ID of the person.</param>
    /// <param name="duty">The ID of the duty.</param>
    /// <returns>The count; 0 where the staff owes no such duty to anybody.</returns>
    public int MissedInARowBy(string staff, string duty)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(staff);
        return _chains.Where(chain => chain.Duty == duty).Select(chain => chain.MissedInARow(owed => owed.Staff == staff)).DefaultIfEmpty().Max();
    }

    private List<ContactFinding> FindAll()
    {
        var findings = new List<ContactFinding>();
        var inARow = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var chain in _chains)
        {
            inARow.Clear();
            foreach (var period in chain.Periods(_ => true))
                Find(findings, period, inARow);
        }

        return findings;
    }

    private static void Find(List<ContactFinding> findings, DutyPeriod period, Dictionary<string, int> inARow)
    {
        var staff = period.Results[period.From].Obligation.Staff ?? "";
        if (period.IsMissed)
            inARow[staff] = inARow.GetValueOrDefault(staff) + 1;
        else if (period.IsMet)
            inARow.Remove(staff);
        for (var i = period.From; i < period.Until; i++)
        {
            var result = period.Results[i];
            if (result.State == ObligationState.Missed)
                findings.Add(new ContactFinding(ContactFault.Missed, result, period.IsMissed ? inARow[staff] : 1));
            else if (result is { State: ObligationState.Met, IsInTime: false })
                findings.Add(new ContactFinding(ContactFault.NotInTime, result, 0));
        }
    }
}
