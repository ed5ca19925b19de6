using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>How far a follow-up is.</summary>
[Cites("REL-3", "REL-15", "REL-19.3", "REL-21.2", CustomerRelationsDocument.Steps)]
public enum RelationFollowUpState
{
    /// <summary>Owed, and still to be made.</summary>
    Planned = 1,

    /// <summary>The customer was reached.</summary>
    Contacted,

    /// <summary>The customer needs something else by now.</summary>
    NeedChangeFound,

    /// <summary>The customer needs what it needed before.</summary>
    NothingChanged,

    /// <summary>Something is done about the change.</summary>
    MeasureTaken,

    /// <summary>The card says what was learnt.</summary>
    CardUpdated,

    /// <summary>Its span is over and nobody has made it.</summary>
    Missed,

    /// <summary>Nothing is held against anybody: there is a ground that excuses.</summary>
    Excused,

    /// <summary>The customer did not want it.</summary>
    RefusedByCustomer,

    /// <summary>Called off by the supervisor.</summary>
    Cancelled,
}

/// <summary>What moves a follow-up.</summary>
[Cites("REL-15", "REL-19.3", "REL-21.2", CustomerRelationsDocument.Steps)]
public enum RelationFollowUpTrigger
{
    /// <summary>The customer is called or visited.</summary>
    MakeContact = 1,

    /// <summary>It turns out that the customer needs something else.</summary>
    FindNeedChange,

    /// <summary>It turns out that the customer needs what it needed before.</summary>
    FindNothingChanged,

    /// <summary>Something is done about the change.</summary>
    TakeMeasure,

    /// <summary>The card is brought up to date.</summary>
    UpdateCard,

    /// <summary>The span is over without the follow-up.</summary>
    MarkMissed,

    /// <summary>A ground excuses the follow-up.</summary>
    Excuse,

    /// <summary>The customer does not want it.</summary>
    RecordRefusal,

    /// <summary>The supervisor calls it off.</summary>
    Cancel,
}

/// <summary>What somebody has to do next about a follow-up.</summary>
[Cites("REL-15", CustomerRelationsDocument.Missing, CustomerRelationsDocument.NotMade)]
public enum RelationTask
{
    /// <summary>Take a measure about what the customer needs by now.</summary>
    TakeMeasure = 1,

    /// <summary>Record a finding: the follow-up was not made in its span.</summary>
    RecordFinding,

    /// <summary>Take note that the customer does not want to be followed up.</summary>
    NoteRefusal,
}

/// <summary>An order to the host's people: a task about a follow-up.</summary>
/// <param name="Task">What to do.</param>
/// <param name="FollowUp">The ID of the follow-up.</param>
/// <param name="To">Who has to do it: the ID of a role or a person.</param>
/// <param name="About">What else the task needs; null: nothing.</param>
public sealed record RelationOrder(RelationTask Task, string FollowUp, string To, string? About = null);
