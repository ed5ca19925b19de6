using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>
/// Where to start: how relations with customers are kept up. The document says that old customers are followed up and all
/// customers toured, and not how often: a module of the host's states <see cref="FollowUpEvery"/> and <see cref="TourEvery"/>,
/// without which the procedure does not compose. Preferences are decided without figures until the host states them.
/// </summary>
public static partial class CustomerRelations
{
    /// <summary>The ID of the duty to follow up an old customer.</summary>
    public const string FollowUpDuty = "rel.follow-up";

    /// <summary>The ID of the duty to tour a customer.</summary>
    public const string TourDuty = "rel.tour";

    /// <summary>How a follow-up or a tour moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static RelationFollowUpLifecycle FollowUp { get; } = new();

    /// <summary>Which contacts is the customer owed? Needs a <see cref="CustomerRelation"/>; undecided without one.</summary>
    public static Policy<IReadOnlyList<ContactDuty>> Duties { get; } = Policy.Each(
        "rel.duties",
        new LocalizedText("Which follow-ups and tours is the customer owed?", "应对客户履行哪些回访和巡访职责？"),
        duty => duty.Id,
        ContactDuty.Text);

    /// <summary>In which ways is the customer favoured? Needs a <see cref="CustomerRelation"/>; undecided where it is favoured in none.</summary>
    public static Policy<IReadOnlyList<Preference>> Preferences { get; } = Policy.Each(
        "rel.preferences",
        new LocalizedText("In which ways is the customer favoured?", "客户可享受哪些优惠？"),
        preference => preference.Kind.ToString(),
        Preference.Text);

    /// <summary>Gathers what is known of a customer, for <see cref="Duties"/> and <see cref="Preferences"/>.</summary>
    /// <param name="relation">The customer's relation.</param>
    /// <param name="others">What else is known, for a host's own rules.</param>
    /// <exception cref="ArgumentException">A fact about another customer.</exception>
    public static SubjectFacts FactsOf(CustomerRelation relation, params IEnumerable<object> others)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(others);
        return new SubjectFacts(relation.Subject, [relation, .. others]);
    }

    /// <summary>The contact that a follow-up is, for an <see cref="ObligationSchedule"/> to settle.</summary>
    /// <param name="record">Where the follow-up stands.</param>
    /// <param name="followUp">What the host knows of it.</param>
    /// <returns>The contact; null while the customer was not reached.</returns>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or another case, or nobody follows up.</exception>
    public static Contact? ContactOf(LifecycleRecord record, RelationFollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(followUp);
        if (record.Lifecycle != FollowUp.Id || record.CaseId != followUp.Id.Value)
            throw new ArgumentException($"Found a record of {record.Lifecycle} on {record.CaseId}, expected one of {FollowUp.Id} on {followUp.Id}.", nameof(record));
        return record.History.Last(RelationFollowUpTrigger.MakeContact) is { } made
            ? new Contact(followUp.Id.Value, followUp.Customer, followUp.Made?.Way ?? ContactWay.Visit, followUp.Made?.At ?? record.InstantOf(made), followUp.Staff ?? "")
            : null;
    }

    internal static ContactDuty FollowUpDutyAt(ContactRhythm rhythm) =>
        new(FollowUpDuty, rhythm, 1, CustomerRelationsRoles.RelationsSpecialist.Id, ContactWay.Visit, ContactWay.Call);

    internal static ContactDuty TourDutyAt(ContactRhythm rhythm) =>
        new(TourDuty, rhythm, 1, CustomerRelationsRoles.RelationsSpecialist.Id, ContactWay.Visit);
}
