using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>What one customer was owed of one duty, in the order of the windows, and the contacts that could meet it.</summary>
internal sealed class DutyChain(SubjectId customer, string duty, ObligationResult[] results, List<(Contact Contact, ContactPlace Place)> contacts)
{
    public SubjectId Customer { get; } = customer;

    public string Duty { get; } = duty;

    public IReadOnlyList<ObligationResult> Results { get; } = results;

    /// <summary>The contacts of the kind that the duty asks for, with where they lie.</summary>
    public IReadOnlyList<(Contact Contact, ContactPlace Place)> Contacts { get; } = contacts;

    /// <summary>The periods of a member of staff, or of everybody: the results of each window.</summary>
    public IEnumerable<DutyPeriod> Periods(Predicate<Obligation> belongs)
    {
        for (var i = 0; i < Results.Count;)
        {
            var j = i + 1;
            while (j < Results.Count && ReferenceEquals(Results[j].Obligation.Window, Results[i].Obligation.Window))
                j++;
            if (belongs(Results[i].Obligation))
                yield return new DutyPeriod(Results, i, j);
            i = j;
        }
    }

    /// <summary>How many periods in a row, up to the last that is over and not excused, passed without any contact.</summary>
    public int MissedInARow(Predicate<Obligation> belongs)
    {
        var missed = 0;
        foreach (var period in Periods(belongs))
            missed = period.IsMissed ? missed + 1 : period.IsMet ? 0 : missed;
        return missed;
    }
}

/// <summary>Whether a contact lies in a window of its duty, and whose window that is.</summary>
internal readonly record struct ContactPlace(bool IsInWindow, string? Staff);

/// <summary>The results of one window.</summary>
internal readonly record struct DutyPeriod(IReadOnlyList<ObligationResult> Results, int From, int Until)
{
    /// <summary>Whether at least one contact took place.</summary>
    public bool IsMet => Any(ObligationState.Met);

    /// <summary>Whether contacts were missed and none took place.</summary>
    public bool IsMissed => Any(ObligationState.Missed) && !IsMet;

    private bool Any(ObligationState state)
    {
        for (var i = From; i < Until; i++)
        {
            if (Results[i].State == state)
                return true;
        }

        return false;
    }
}
