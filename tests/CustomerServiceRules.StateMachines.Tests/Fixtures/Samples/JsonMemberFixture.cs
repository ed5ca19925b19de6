using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Samples;

public class JsonMemberFixture
{
    [Fact]
    public void Member_WrittenAndReadAgain_GoesOnWhereItWas()
    {
        var member = new Member("Jo");
        member.Suspend();

        var json = JsonSerializer.Serialize(member);
        var again = JsonSerializer.Deserialize<Member>(json)!;

        Assert.Equal(MemberState.Inactive, again.State);
        Assert.Equal("Jo", again.Name);
        again.Reactivate();
        Assert.Equal(MemberState.Active, again.State);
        Assert.Equal(MemberState.Inactive, member.State);
    }

    [Fact]
    public void Member_Terminated_RefusesToReactivate()
    {
        var member = new Member("Jo", MemberState.Terminated);

        Assert.Throws<InvalidOperationException>(member.Reactivate);
        Assert.Equal(MemberState.Terminated, member.State);
    }

    [Theory]
    [InlineData(MemberState.Inactive)]
    [InlineData(MemberState.Active)]
    [InlineData(MemberState.Terminated)]
    public void Member_ReadInAnyState_RunsNoEntryAction(MemberState state)
    {
        var member = JsonSerializer.Deserialize<Member>($$"""{"Name":"Jo","State":{{(int)state}}}""")!;

        Assert.Equal(state, member.State);
        Assert.Equal(0, member.Welcomes);
    }

    public enum MemberState
    {
        Inactive,
        Active,
        Terminated,
    }

    private enum MemberTrigger
    {
        Suspend,
        Terminate,
        Reactivate,
    }

    private sealed class Member
    {
        private readonly StateMachine<MemberState, MemberTrigger> _stateMachine;

        public Member(string name)
            : this(name, MemberState.Active)
        {
        }

        [JsonConstructor]
        public Member(string name, MemberState state)
        {
            (Name, State) = (name, state);
            _stateMachine = new StateMachine<MemberState, MemberTrigger>(() => State, s => State = s);
            _stateMachine.Configure(MemberState.Active)
                .OnEntry(() => Welcomes++)
                .Permit(MemberTrigger.Suspend, MemberState.Inactive)
                .Permit(MemberTrigger.Terminate, MemberState.Terminated);
            _stateMachine.Configure(MemberState.Inactive)
                .Permit(MemberTrigger.Reactivate, MemberState.Active)
                .Permit(MemberTrigger.Terminate, MemberState.Terminated);
        }

        public string Name { get; }

        public MemberState State { get; private set; }

        [JsonIgnore]
        public int Welcomes { get; private set; }

        public void Suspend() => _stateMachine.Fire(MemberTrigger.Suspend);

        public void Reactivate() => _stateMachine.Fire(MemberTrigger.Reactivate);
    }
}
