using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>How far a visit is.</summary>
[Cites("VIS-3u", "VIS-9", "VIS-11.1", "VIS-12", "VIS-14.1", CustomerVisitsDocument.Approval, CustomerVisitsDocument.Rescheduling)]
public enum CustomerVisitState
{
    /// <summary>Planned, and not approved yet.</summary>
    Drafted = 1,

    /// <summary>The supervisor wants the plan changed.</summary>
    SentBack,

    /// <summary>Put off; another plan waits for approval.</summary>
    Rescheduled,

    /// <summary>The supervisor has approved the plan.</summary>
    Approved,

    /// <summary>The checklist is complete.</summary>
    Prepared,

    /// <summary>The visitor is there, in time.</summary>
    CheckedIn,

    /// <summary>The customer is met; the first facts are known.</summary>
    Underway,

    /// <summary>Prospects, competitors and credit are recorded.</summary>
    InformationCollected,

    /// <summary>Every question and objection is answered.</summary>
    ObjectionsAnswered,

    /// <summary>The customer is trained.</summary>
    Trained,

    /// <summary>Everything owed at the visit is delivered, or the customer did not want it.</summary>
    ItemsDelivered,

    /// <summary>The supervisor knows what came of it.</summary>
    Reported,

    /// <summary>Something is left to do.</summary>
    FollowUpOpen,

    /// <summary>Nothing is left to do.</summary>
    FollowUpClosed,

    /// <summary>Its time is over and nobody has visited.</summary>
    Missed,

    /// <summary>Called off before it began.</summary>
    Cancelled,

    /// <summary>The customer did not want it, or broke it off.</summary>
    RefusedByCustomer,

    /// <summary>What the states have in common in which an approved visit is still to be made; a case always stands in one of these.</summary>
    Awaited,

    /// <summary>The visit goes on though the customer was not trained for the set time.</summary>
    NotTrained,
}

/// <summary>What moves a visit.</summary>
[Cites("VIS-3u", "VIS-9", "VIS-11.1", "VIS-12", "VIS-14.1", CustomerVisitsDocument.Approval, CustomerVisitsDocument.Reporting)]
public enum CustomerVisitTrigger
{
    /// <summary>The supervisor approves the plan.</summary>
    Approve = 1,

    /// <summary>The supervisor wants the plan changed.</summary>
    SendBack,

    /// <summary>The plan is changed as the supervisor wants.</summary>
    Redraft,

    /// <summary>The checklist is complete.</summary>
    Prepare,

    /// <summary>The visitor arrives.</summary>
    CheckIn,

    /// <summary>The customer is greeted and told the purpose, and says what it needs.</summary>
    Begin,

    /// <summary>What is to be found out is recorded.</summary>
    CollectInformation,

    /// <summary>Questions and objections are answered.</summary>
    AnswerObjections,

    /// <summary>The customer is trained.</summary>
    Train,

    /// <summary>What is owed is delivered.</summary>
    DeliverItems,

    /// <summary>The visitor tells the supervisor what came of it.</summary>
    Report,

    /// <summary>What is left to do is given to those who see to it.</summary>
    OpenFollowUp,

    /// <summary>Nothing is left to do.</summary>
    CloseFollowUp,

    /// <summary>The visit is put off.</summary>
    Reschedule,

    /// <summary>The time is over and nobody has visited.</summary>
    MarkMissed,

    /// <summary>The supervisor calls the visit off.</summary>
    Cancel,

    /// <summary>The customer does not want the visit, or breaks it off.</summary>
    RecordRefusal,

    /// <summary>The customer was not trained for the set time, and the visit goes on.</summary>
    GoOnWithoutTraining,
}
