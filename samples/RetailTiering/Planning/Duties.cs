using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using RetailTiering.Deciding;

namespace RetailTiering.Planning;

/// <summary>Which visits the outlets are owed by the tiers of a run.</summary>
internal sealed class Duties
{
    private static readonly Policy[] Policies = [TobaccoRetail.VisitDuties, TobaccoRetail.TierEffect];

    private readonly IReadOnlyList<SubjectDecisions> _decisions;
    private readonly ObligationSchedule _schedule;
    private readonly Tiering _tiering;

    private Duties(Tiering tiering, IReadOnlyList<SubjectDecisions> decisions, ObligationSchedule schedule)
    {
        _tiering = tiering;
        _decisions = decisions;
        _schedule = schedule;
    }

    public ObligationSchedule Schedule => _schedule;

    public static Duties Of(Tiering tiering, CancellationToken cancellation) => new(
        tiering,
        [.. tiering.Rulebook.DecideMany(Policies, tiering.Outlets.Select(outlet => TobaccoRetail.FactsOf(outlet.Standing)), tiering.RunStart, progress: null, cancellation)],
        new ObligationSchedule(TobaccoRetail.VisitTerms(
            tiering.Rulebook.ParametersAt(tiering.RunStart),
            tiering.Rulebook.EntriesOf(TobaccoRetail.VisitAnchors),
            VisitingTime.CalendarIn(tiering.Rulebook.TimeZone))));

    /// <summary>Whether a month is over before the tiers of the run count: then a plan assumes that they held already.</summary>
    public static bool AreAssumedFor(DateOnly month, Tiering tiering) => tiering.Outlets[0].Effect.Value >= month.AddMonths(1);

    /// <summary>What is owed in the windows that begin in a month.</summary>
    public IReadOnlyList<Obligation> OwedIn(DateOnly month, Team team)
    {
        var managerOf = team.Share(_tiering.Outlets);
        var slots = FixedTimes.Of(_tiering.Outlets, team, managerOf);
        var (always, isAssumed) = (_schedule.Terms.Calendar.FirstDay, AreAssumedFor(month, _tiering));
        return
        [
            .. _tiering.Outlets.Zip(_decisions).SelectMany(pair =>
            {
                var (outlet, decisions) = pair;
                var customer = new ServedCustomer(outlet.Standing.Subject, outlet.Row.Joined ?? always)
                {
                    Duties = isAssumed ? DutySpell.Of(decisions.Of(TobaccoRetail.VisitDuties), always) : TobaccoRetail.VisitSpells(decisions),
                    Staff = [new Dated<string>(always, managerOf[outlet.Row.Id])],
                    Slots = slots.TryGetValue(outlet.Row.Id, out var slot) ? [new Dated<FixedSlot?>(always, slot)] : [],
                };
                return _schedule.Owed(customer, month, month.AddMonths(1));
            }),
        ];
    }
}
