using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits;

// Who was reached in a month.
public sealed partial class ObligationLedger
{
    /// <summary>
    /// Coverage of one duty in a calendar month, by staff in the order of their IDs. A customer counts for whoever owed it a contact,
    /// not excused, in a window that lies wholly in the month, for each of several such staff; it is reached by a contact in the
    /// month that lies in a window of that staff, however many the window owes, or in no window at all. Settle what
    /// <see cref="ObligationSchedule.Touching"/> the month is owed: only then does a contact count for whoever owed it where its
    /// window began in the month before.
    /// </summary>
    /// <param name="duty">The ID of the duty.</param>
    /// <param name="month">Any day of the month.</param>
    /// <returns>One entry for each staff to whom customers count; a month in progress shows what was reached so far.</returns>
    public IReadOnlyList<ContactCoverage> Coverage(string duty, DateOnly month)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(duty);
        DateOnly first = new(month.Year, month.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var (begin, end) = (LocalDay.Begin(first, _terms.Calendar.TimeZone), LocalDay.Begin(last.AddDays(1), _terms.Calendar.TimeZone));
        var byStaff = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var chain in _chains.Where(chain => chain.Duty == duty))
        {
            var counted = chain.Results.Where(result => result.State != ObligationState.Excused && result.Obligation.FirstDay >= first && result.Obligation.LastDay <= last);
            foreach (var ofStaff in counted.GroupBy(result => result.Obligation.Staff ?? ""))
            {
                if (!byStaff.TryGetValue(ofStaff.Key, out var tally))
                    byStaff.Add(ofStaff.Key, tally = new Tally());
                tally.Assigned++;
                if (!IsReached(chain, ofStaff.Key, begin, end))
                    tally.Misses.Add(new CoverageMiss(chain.Customer, [.. ofStaff]));
            }
        }

        return [.. byStaff.Select(entry => new ContactCoverage(entry.Key.Length == 0 ? null : entry.Key, first, entry.Value.Assigned, InOrder(entry.Value.Misses)))];
    }

    private static bool IsReached(DutyChain chain, string staff, DateTimeOffset begin, DateTimeOffset end) =>
        chain.Contacts.Any(made => made.Contact.At >= begin && made.Contact.At < end && (!made.Place.IsInWindow || (made.Place.Staff ?? "") == staff));

    private static CoverageMiss[] InOrder(List<CoverageMiss> misses) => [.. misses.OrderBy(miss => miss.Customer.Value, StringComparer.Ordinal)];

    private sealed class Tally
    {
        public int Assigned { get; set; }

        public List<CoverageMiss> Misses { get; } = [];
    }
}
