using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>How far a complaint is at the front desk.</summary>
[Cites("FRD-4.4", "FRD-4.2", FrontDeskDocument.HandingOver)]
public enum FrontDeskComplaintState
{
    /// <summary>The customer is listened to (倾听客户的投诉).</summary>
    Listening = 1,

    /// <summary>The customer has been heard and has confirmed what it is about (确认投诉内容).</summary>
    ContentConfirmed,

    /// <summary>The department or the superior has been asked, for the front desk finds no solution.</summary>
    AskedHigher,

    /// <summary>A solution has been found with the department (与相关部门沟通解决方案).</summary>
    SolutionWithDepartment,

    /// <summary>The customer knows the solution (反馈解决方案); its progress is followed.</summary>
    FedBack,

    /// <summary>Followed to its end (跟进投诉处理进展).</summary>
    FollowedUp,

    /// <summary>With the organisation that owns it; over for the front desk.</summary>
    HandedOver,
}

/// <summary>What moves a complaint at the front desk.</summary>
[Cites("FRD-4.4", "FRD-4.2", FrontDeskDocument.HandingOver, FrontDeskDocument.Following)]
public enum FrontDeskComplaintTrigger
{
    /// <summary>The customer confirms what it is about.</summary>
    ConfirmContent = 1,

    /// <summary>The department or the superior is asked.</summary>
    AskHigher,

    /// <summary>A solution is found with the department.</summary>
    FindSolution,

    /// <summary>The customer is told the solution.</summary>
    FeedBack,

    /// <summary>How it goes is noted.</summary>
    NoteProgress,

    /// <summary>Its outcome is noted.</summary>
    FollowUp,

    /// <summary>It goes to the organisation that owns it.</summary>
    HandOver,
}
