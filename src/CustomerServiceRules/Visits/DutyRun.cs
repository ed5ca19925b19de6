namespace CustomerServiceRules.Visits;

/// <summary>Spells of one and the same duty that follow on each other: its windows run on from one to the next.</summary>
internal sealed class DutyRun
{
    private readonly List<DutySpell> _spells;

    private DutyRun(DutySpell first) => _spells = [first];

    public ContactDuty Duty => _spells[0].Duty;

    public DateOnly From => _spells[0].From;

    public DateOnly? Until => _spells[^1].Until;

    /// <summary>Whether another spell of the same duty ID follows at once.</summary>
    public bool IsReplaced { get; private set; }

    /// <summary>The spell that holds on a day of the run.</summary>
    public DutySpell On(DateOnly day)
    {
        var i = _spells.Count - 1;
        while (i > 0 && _spells[i].From > day)
            i--;
        return _spells[i];
    }

    /// <summary>The runs of the spells that recur, by duty and day.</summary>
    /// <exception cref="ArgumentException">Two spells of one duty overlap.</exception>
    public static IReadOnlyList<DutyRun> Of(ServedCustomer customer)
    {
        if (customer.Duties is [{ EventAt: null } only])
            return [new DutyRun(only)];

        var runs = new List<DutyRun>();
        foreach (var spell in customer.Duties.Where(spell => spell.EventAt is null).OrderBy(spell => spell.Duty.Id, StringComparer.Ordinal).ThenBy(spell => spell.From))
            Add(runs, spell, customer);
        return runs;
    }

    private static void Add(List<DutyRun> runs, DutySpell spell, ServedCustomer customer)
    {
        var last = runs.Count > 0 && runs[^1].Duty.Id == spell.Duty.Id ? runs[^1] : null;
        if (last is not null && (last.Until is not { } end || end > spell.From))
        {
            throw new ArgumentException(
                $"Found the duty '{spell.Duty.Id}' of {customer.Id} from {spell.From:O} while one from {last.On(spell.From).From:O} still holds, expected spells that do not overlap.", nameof(customer));
        }

        var follows = last is not null && last.Until == spell.From;
        if (follows && (ReferenceEquals(last!.Duty, spell.Duty) || last.Duty.Equals(spell.Duty)))
        {
            last._spells.Add(spell);
            return;
        }

        if (follows)
            last!.IsReplaced = true;
        runs.Add(new DutyRun(spell));
    }
}
