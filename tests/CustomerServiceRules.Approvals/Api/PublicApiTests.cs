using System.Reflection;
using CustomerServiceRules.Approvals.Architecture;
using CustomerServiceRules.Approvals.Texts;

namespace CustomerServiceRules.Approvals.Api;

public sealed class PublicApiTests
{
    [Theory]
    [MemberData(nameof(OwnAssemblies.Packages), MemberType = typeof(OwnAssemblies))]
    public void PublicApi_OfThePackage_IsTheApprovedOne(string package) =>
        Approved.Verify($"tests/CustomerServiceRules.Approvals/approved/{package}.api.txt", PublicApi.Describe(Assembly.Load(package)));
}
