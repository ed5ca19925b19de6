using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>Into which of the two parts a complaint falls; the later the graver.</summary>
[Cites("CSD-3.3", ServiceDepartmentDocument.WhatIsMajor)]
public enum ComplaintGravity
{
    /// <summary>A general one (一般性问题): the supervisor's.</summary>
    General = 1,

    /// <summary>A major one (重大投诉): the manager's.</summary>
    Major,
}
