using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>The rank of a person that is complained about, as far as the document tells ranks apart.</summary>
[Cites("MALL-C-3.5.1g")]
public enum StaffRank
{
    /// <summary>Below supervisor level.</summary>
    Employee = 1,

    /// <summary>Of supervisor level (主管级).</summary>
    Supervisor,

    /// <summary>Above supervisor level.</summary>
    AboveSupervisor,
}
