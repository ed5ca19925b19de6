using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>How far a buyer is on the way to the new home.</summary>
[Cites("CARE-0.2", "CARE-1.1", "CARE-1.2", "CARE-1.3", "CARE-3.0", "CARE-3.1", CareDocument.GivingUp)]
public enum CareJourneyState
{
    /// <summary>Has visited the sales hall (首次成功来访).</summary>
    FirstVisit = 1,

    /// <summary>Has not moved in and not given up: what all stages before have in common. No buyer is in it alone.</summary>
    InCare,

    /// <summary>Has signed the subscription agreement (认购).</summary>
    Subscribed,

    /// <summary>Has signed the contract (签约); call and hotline message are open.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "The catalogue's word for a contract that is signed; no type is meant.")]
    Signed,

    /// <summary>Knows the hotline and waits for the new home.</summary>
    AwaitingMoveIn,

    /// <summary>Will move in within the months before moving in (入伙前).</summary>
    PreMoveIn,

    /// <summary>Sees the work of the mock move-in month and can ask (模拟入伙月).</summary>
    MockMoveIn,

    /// <summary>Lives in the new home (入住).</summary>
    MovedIn,

    /// <summary>Has given up before moving in.</summary>
    GivenUp,
}

/// <summary>What moves a buyer on.</summary>
[Cites("CARE-1.1", "CARE-1.2", "CARE-1.3", "CARE-2.1", "CARE-3.0", "CARE-3.1", CareDocument.GivingUp)]
public enum CareJourneyTrigger
{
    /// <summary>The call about the first impression was made.</summary>
    ConfirmFirstCall = 1,

    /// <summary>The subscription agreement is signed.</summary>
    Subscribe,

    /// <summary>The buyer's data are exported.</summary>
    Export,

    /// <summary>The thank-you message was sent.</summary>
    ConfirmThanks,

    /// <summary>The contract is signed, the questionnaire filled in.</summary>
    Sign,

    /// <summary>The call after signing was made and the hotline made known.</summary>
    ConfirmWelcome,

    /// <summary>The months before moving in begin.</summary>
    BeginMonthsBeforeMoveIn,

    /// <summary>The month of the mock move-in begins.</summary>
    BeginMockMoveIn,

    /// <summary>The buyer moves in.</summary>
    MoveIn,

    /// <summary>The buyer gives up.</summary>
    GiveUp,
}
